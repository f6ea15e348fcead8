import type { Dossier } from '@/core/dossier/dossier';
import type { Finding } from '@/core/formats/findings';
import type { Line } from '@/core/formats/markdown/cursor';
import { unstarred } from '@/core/formats/markdown/marks';
import { atComma, atDot, partsOf } from '@/core/formats/markdown/parts';
import { placeWhere, printedText, written } from '@/core/formats/markdown/quoting';
import { printedDate } from '@/core/formats/printed/printedDate';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';

/** What the Meta line of a dossier says. */
export interface Meta {
  date: string | null;
  language: string | null;
  slug: string | null;
  heads: readonly string[];
  declared: { takes?: number; lenses?: number; regions?: number };
}

type MetaKey = 'type' | 'date' | 'language' | 'slug' | 'heads';

const keys = new Map<string, MetaKey>(
  Object.entries({
    type: 'type',
    유형: 'type',
    类型: 'type',
    類型: 'type',
    種類: 'type',
    date: 'date',
    날짜: 'date',
    日期: 'date',
    日付: 'date',
    language: 'language',
    lang: 'language',
    언어: 'language',
    语言: 'language',
    語言: 'language',
    言語: 'language',
    slug: 'slug',
    heads: 'heads',
    질문: 'heads',
    问题: 'heads',
    問題: 'heads',
    問い: 'heads',
  }),
);

const counted = new Map<string, keyof Meta['declared']>(
  Object.entries({
    take: 'takes',
    takes: 'takes',
    lens: 'lenses',
    lenses: 'lenses',
    region: 'regions',
    regions: 'regions',
  }),
);

const names: ReadonlySet<string> = new Set(['meta', '메타', '元数据', '元數據', 'メタ']);

/** What follows `**Meta:**` on a line, or null where the line is not the Meta line. */
export function metaIn(line: string): string | null {
  if (!line.startsWith('**')) return null;
  const plain = unstarred(line);
  const colon = plain.slice(0, 16).search(/[:：]/);
  return colon !== -1 && names.has(plain.slice(0, colon).trim().toLowerCase()) ? plain.slice(colon + 1).trim() : null;
}

/** Reads `type: event · date: 2026-06-24 · heads: A, B · 17 takes`. */
export function readMeta(text: string, { number: line }: Line, findings: Finding[]): Meta {
  const meta: Meta = { date: null, language: null, slug: null, heads: [], declared: {} };
  const met = new Set<string>();
  for (const part of partsOf(text, atDot)) {
    const colon = part.search(/[:：]/);
    const key = keys.get(part.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    if (key === undefined) readCount(part, line, meta, findings);
    else if (met.has(key)) findings.push({ code: 'meta-key-unknown', line, key: part });
    else {
      met.add(key);
      readValue(key, part.slice(colon + 1).trim(), line, meta, findings);
    }
  }
  return meta;
}

function readValue(key: MetaKey, value: string, line: number, meta: Meta, findings: Finding[]): void {
  switch (key) {
    case 'date':
      meta.date = printedDate(value);
      if (meta.date === null) findings.push({ code: 'date-unreadable', line, text: value });
      break;
    case 'language':
      meta.language = printedLanguage(value);
      if (meta.language === null) findings.push({ code: 'language-unreadable', line, text: value });
      break;
    case 'slug':
      meta.slug = printedText(value, slugPlace) || null;
      break;
    case 'heads':
      meta.heads = partsOf(value, atComma).map((head) => printedText(head, headPlace));
      break;
    case 'type':
      if (value.toLowerCase() !== 'event') findings.push({ code: 'meta-key-unknown', line, key: `type: ${value}` });
  }
}

function readCount(part: string, line: number, meta: Meta, findings: Finding[]): void {
  const blank = part.indexOf(' ');
  const what = counted.get(
    part
      .slice(blank + 1)
      .trim()
      .toLowerCase(),
  );
  if (what === undefined) findings.push({ code: 'meta-key-unknown', line, key: part });
  else if (/^\d{1,15}$/.test(part.slice(0, Math.max(blank, 0)))) meta.declared[what] = Number(part.slice(0, blank));
  else findings.push({ code: 'count-unreadable', line, text: part });
}

const headPlace = placeWhere((head) => /["·•‧・|,，、]/.test(head));

/** The Meta line of a dossier, with its slug or without. */
export function metaLineOf(dossier: Dossier, withSlug: boolean): string {
  const { date, language, heads, slug, declared } = dossier;
  const parts = [
    'type: event',
    date !== null && `date: ${date}`,
    `language: ${language}`,
    heads.length > 0 && `heads: ${heads.map((head) => written(head, headPlace)).join(', ')}`,
    withSlug && `slug: ${written(slug, slugPlace)}`,
    declared.takes !== undefined && `${declared.takes} takes`,
    declared.lenses !== undefined && `${declared.lenses} lenses`,
    declared.regions !== undefined && `${declared.regions} regions`,
  ];
  return `**Meta:** ${parts.filter((part) => part !== false).join(' · ')}`;
}

const slugPlace = placeWhere((slug) => /["·•‧・|]/.test(slug));
