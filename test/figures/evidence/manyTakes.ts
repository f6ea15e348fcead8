import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { RegisterFact } from '@/core/notes/register';
import { tongues } from './tongues';

/** Mulberry32, so that every run reads the same takes. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

const pier = {
  en: (n: number) => `Pier ${n}:`,
  ko: (n: number) => `${n}번 부두:`,
  zh: (n: number) => `${n}号码头：`,
  ja: (n: number) => `${n}番埠頭：`,
};
const regions = ['Norway', 'Chile', 'South Korea', 'Japan', 'China', 'United Kingdom', 'India', 'Kenya'];
const lenses = [null, null, null, 'harbour trade press', 'business daily, cost-first', 'state broadcaster'];
const owners = ['Quay Group plc', 'Northern Papers', 'Tideway Holdings', 'Cabinet Office'];

/**
 * A dossier of as many takes about one harbour strike, in four languages: all with a headline and a link, half of them
 * voiced (of the seed's, five of seventeen), a gist of two or three sentences and a quotation of one.
 */
export function manyTakes(count: number): { readonly dossier: Dossier; readonly register: readonly RegisterFact[] } {
  const dice = diceOf(2026);
  const one = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    const item = items[dice(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const sentences = (language: keyof typeof tongues, wanted: number) =>
    Array.from({ length: wanted }, () => one(tongues[language])(dice)).join(' ');

  const takes = Array.from({ length: count }, (_, index): Take => {
    const language = one(['en', 'en', 'ko', 'zh', 'ja'] as const);
    const silent = dice(2) === 0;
    return {
      id: `outlet-${index}`,
      outlet: `Outlet ${index}`,
      region: one(regions),
      language,
      lens: one(lenses),
      headline: `${pier[language](1 + dice(99))} ${sentences(language, 1)}`,
      gist: silent ? null : sentences('en', 2 + dice(2)),
      quote: silent ? null : { text: sentences('en', 1), original: language === 'en' ? null : sentences(language, 1) },
      published: `2026-06-${String(10 + dice(15)).padStart(2, '0')}`,
      byline: null,
      link: `https://outlet-${index}.example/2026/06/24/${linkPhrase(dice)}-${100000 + index}`,
      brokenLink: null,
      notes: [],
    };
  });
  const register = takes.flatMap(({ outlet }, index): readonly RegisterFact[] => {
    const about = { domain: `outlet-${index}.example`, outlet, source: 'A list, 2026-05' };
    return [
      { ...about, fact: 'owner', value: one(owners) },
      { ...about, fact: 'ownership', value: one(['own.private', 'own.state', 'own.public']) },
      { ...about, fact: 'language', value: 'en' },
      { ...about, fact: 'country', value: one(['NO', 'CL', 'KR', 'JP']) },
    ];
  });
  const dossier: Dossier = {
    slug: 'harbour-strike',
    language: 'en',
    title: 'Dockers close the harbour of Velmora over Tideway contracts',
    dek: 'A strike of 4,200 dockers from 10 June to 24 June, told by hundreds of outlets.',
    date: '2026-06-24',
    heads: ['Who pays'],
    summary: Array.from({ length: 5 }, () => sentences('en', 6)),
    significance: Array.from({ length: 3 }, () => sentences('en', 5)),
    watchpoints: Array.from({ length: 4 }, () => sentences('en', 1)),
    takes,
    related: [],
    entities: [
      { name: 'Velmora', aliases: ['벨모라', '维尔莫拉', 'ヴェルモラ'] },
      { name: 'Tideway', aliases: ['타이드웨이', '泰德威', 'タイドウェイ'] },
      { name: 'Ines Okoro', aliases: ['Okoro', '오코로', '奥科罗', 'オコロ'] },
      { name: 'Dockers Union', aliases: ['항만노조', '码头工会', '港湾労組'] },
    ],
    basis: [],
    declared: { takes: count, lenses: 4, regions: regions.length },
    canonical: null,
  };
  return { dossier, register };
}

const linkWords =
  'dockers velmora tideway claims strike harbour accuses closed contracts talks union ministry containers wages port stranded cargo deal okoro offer rejects blockade trade losses billion owners crews ships rally court ruling ban exports prices shortage families mayor report inquiry pay'.split(
    ' ',
  );

function linkPhrase(dice: (sides: number) => number): string {
  return Array.from({ length: 8 }, () => linkWords[dice(dice(2) === 0 ? 8 : linkWords.length)]).join('-');
}
