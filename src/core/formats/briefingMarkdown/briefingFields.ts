import { unstarred } from '@/core/formats/markdown/marks';

/** What the lines above a briefing say of it. */
export type BriefingField = 'source' | 'date' | 'written' | 'language';

const words: Readonly<Record<BriefingField, readonly string[]>> = {
  source: [
    'source',
    'source url',
    'original url',
    '원문 url',
    '원문',
    '출처',
    '原文链接',
    '原文連結',
    '来源',
    '來源',
    '原文url',
    '出典',
    'ソース',
  ],
  date: ['date', '날짜', '기준일', '日期', '日付'],
  written: [
    'written',
    'summarised',
    'summarized',
    '요약일',
    '작성일',
    '摘要日期',
    '撰写日期',
    '撰寫日期',
    '要約日',
    '作成日',
  ],
  language: ['language', '언어', '语言', '語言', '言語'],
};

const known = new Map<string, BriefingField>();
for (const [field, names] of Object.entries(words)) for (const name of names) known.set(name, field as BriefingField);

/** A `**Name**: value` line, with the field it fills where it is one of ours; null for any other line. */
export function fieldIn(line: string): { field: BriefingField | null; name: string; value: string } | null {
  if (!line.startsWith('**')) return null;
  const plain = unstarred(line);
  const colon = plain.slice(0, 40).search(/[:：]/);
  if (colon < 1) return null;
  const name = plain.slice(0, colon).trim();
  return { field: known.get(name.toLowerCase()) ?? null, name, value: plain.slice(colon + 1).trim() };
}
