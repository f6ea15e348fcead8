import { headingIn } from '@/core/formats/markdown/marks';

/** The parts of a dossier that stand under a `##` heading. */
export type SectionName = 'summary' | 'significance' | 'watchpoints' | 'takes' | 'graph' | 'basis';

const headingLanguages = ['en', 'ko', 'zh', 'ja'] as const;
type HeadingLanguage = (typeof headingLanguages)[number];

/** The headings each section goes by. The first of a language is the one written. */
const headings: Readonly<Record<SectionName, Readonly<Record<HeadingLanguage, readonly [string, ...string[]]>>>> = {
  summary: {
    en: ['Summary', 'What happened', 'Overview'],
    ko: ['요약', '무슨 일이 있었나', '무슨 일', '개요'],
    zh: ['摘要', '概述', '发生了什么', '發生了什麼'],
    ja: ['要約', '概要', 'まとめ', '何が起きたか'],
  },
  significance: {
    en: ['Why it matters', 'Significance'],
    ko: ['중요한 이유', '왜 중요한가', '의미'],
    zh: ['为何重要', '為何重要', '为什么重要', '為什麼重要'],
    ja: ['なぜ重要か', '重要な理由', 'なぜ重要なのか'],
  },
  watchpoints: {
    en: ['What to watch', 'What to watch next', 'Watchpoints'],
    ko: ['주목할 점', '지켜볼 점', '관전 포인트'],
    zh: ['关注点', '關注點', '值得关注', '值得關注', '看点'],
    ja: ['注目点', '注目すべき点', '今後の注目点'],
  },
  takes: {
    en: ['Regional takes', 'Takes'],
    ko: ['지역별 시각', '지역별 보도'],
    zh: ['各地视角', '各地視角', '各地报道', '各地報道'],
    ja: ['各地の視点', '地域別の見方'],
  },
  graph: {
    en: ['Across the graph', 'Connections'],
    ko: ['연결', '관련 문서'],
    zh: ['关联', '關聯', '图谱', '圖譜'],
    ja: ['つながり', '関連'],
  },
  basis: {
    en: ['What this rests on', 'Sources', 'Basis'],
    ko: ['출처와 근거', '근거', '출처'],
    zh: ['依据', '依據', '来源', '來源'],
    ja: ['出典と根拠', '出典', '根拠'],
  },
};

/** A section, and the language of the heading it was known by. */
export interface KnownHeading {
  readonly section: SectionName;
  readonly language: HeadingLanguage;
}

const known = new Map<string, KnownHeading>();
for (const [section, words] of Object.entries(headings)) {
  for (const language of headingLanguages) {
    for (const heading of words[language])
      known.set(heading.toLowerCase(), { section: section as SectionName, language });
  }
}

/** The section a heading opens, whatever stands after it in brackets: `Regional takes (batched by lens)`. */
export function sectionOf(heading: string): KnownHeading | null {
  const bracket = heading.search(/[(（:：]/);
  const words = bracket === -1 ? heading : heading.slice(0, bracket);
  return (
    known.get(
      words
        .replace(/^[^\p{L}]+/u, '')
        .trim()
        .toLowerCase(),
    ) ?? null
  );
}

/** The heading a section is written under; English where the language has none, and over the takes, where other tools look for it. */
export function headingOf(section: SectionName, language: string): string {
  const [primary] = language.split('-');
  const own = section === 'takes' ? 'en' : (headingLanguages.find((known) => known === primary) ?? 'en');
  return headings[section][own][0];
}

/** True where a line is a `##` heading of a section known by name. */
export function opensKnownSection(line: string): boolean {
  const heading = headingIn(line);
  return heading !== null && heading.level === 2 && sectionOf(heading.text) !== null;
}
