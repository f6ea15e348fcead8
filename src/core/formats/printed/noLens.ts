/** Words that stand where a lens would and say there is none. The first is the one written. */
export const noLensWords = [
  'unlabelled',
  'unlabeled',
  'no lens',
  'none',
  '?',
  '무표지',
  '라벨 없음',
  '렌즈 없음',
  '분류 없음',
  '미분류',
  '未标注',
  '未標註',
  '无标签',
  '無標籤',
  '未分类',
  '未分類',
  'ラベルなし',
  'レンズなし',
] as const;

const known: ReadonlySet<string> = new Set(noLensWords);

/** True where a heading says that its takes have no lens. */
export function saysNoLens(heading: string): boolean {
  return known.has(heading.toLowerCase());
}
