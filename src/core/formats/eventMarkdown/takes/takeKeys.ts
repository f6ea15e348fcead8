import { webAddress } from '@/core/dossier/webAddress';
import { keyedLine } from '@/core/formats/markdown/marks';

/** What a line of a take can be of, besides its quotation. */
export type TakeKey = 'source' | 'original' | 'headline' | 'date' | 'byline' | 'note' | 'id';

const words: Readonly<Record<TakeKey, readonly string[]>> = {
  source: ['source', 'link', 'url', '출처', '링크', '来源', '來源', '链接', '連結', 'ソース', '出典', 'リンク'],
  original: ['original', '원문', '原文'],
  headline: ['headline', 'title', '제목', '标题', '標題', '見出し'],
  date: ['date', 'published', '날짜', '보도일', '日期', '日付', '発行日'],
  byline: ['byline', 'author', '기자', '필자', '作者', '记者', '記者', '著者'],
  note: ['note', '메모', '备注', '備註', 'メモ'],
  id: ['id'],
};

const known = new Map<string, TakeKey>();
for (const [key, names] of Object.entries(words)) for (const name of names) known.set(name, key as TakeKey);

/** The part of a take a key names. `원문` and `原文` name the original's address as well as its words. */
export function takeKeyOf(key: string, value: string): TakeKey | null {
  const found = known.get(key) ?? null;
  return found === 'original' && webAddress(value) !== null ? 'source' : found;
}

/** True for a line that says one part of a take, even where it is not indented. */
export function isTakeKeyed(text: string): boolean {
  const pair = keyedLine(text);
  return pair !== null && takeKeyOf(pair.key, pair.value) !== null;
}
