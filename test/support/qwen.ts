import type { Dossier } from '@/core/dossier/dossier';
import { aDossier, aNote, aTake } from './build';

const owned = (value: string, owner: string) => [
  aNote('ownership', value, { by: 'registry', source: 'A register, 2026' }),
  aNote('owner', owner, { by: 'registry', source: 'A register, 2026' }),
];

/** Five takes of one event: two lenses, four regions, one owner who is a party, two silent. */
export const qwen: Dossier = aDossier({
  slug: 'qwen',
  title: 'A lab is accused',
  dek: 'One letter, five readings.',
  date: '2026-06-24',
  heads: ['Whose money'],
  summary: ['A letter names **Alibaba**. See [[february]].'],
  significance: ['No law forbids it.'],
  watchpoints: ['Does the Senate act?'],
  entities: [
    { name: 'Anthropic', aliases: [] },
    { name: 'Alibaba', aliases: ['Alibaba Group'] },
  ],
  related: [
    { slug: 'february', label: null },
    { slug: 'nobody-wrote-this', label: 'Chip controls' },
  ],
  basis: ['A register and five links.'],
  declared: { takes: 5, lenses: 3, regions: 4 },
  takes: [
    aTake({
      outlet: 'CNBC',
      region: 'United States',
      language: 'en',
      lens: 'US tech financial',
      headline: 'Anthropic accuses Alibaba',
      gist: 'Leads with the letter.',
      published: '2026-06-24',
      link: 'https://www.cnbc.com/2026/06/24/letter.html',
      notes: [
        ...owned('own.private', 'NBCUniversal'),
        aNote('frame', 'fr.economic', { layer: 'dossier', words: 'letter' }),
      ],
    }),
    aTake({
      outlet: 'South China Morning Post',
      region: 'Hong Kong / China',
      language: 'en',
      lens: 'Hong Kong independent, tech-war sceptical',
      headline: 'Charges expose grey area',
      gist: 'Turns to the law.',
      quote: { text: 'No statute forbids it.', original: null },
      link: 'https://www.scmp.com/tech/article/3344499/charges-expose-grey-area',
      notes: [
        ...owned('own.private', 'Alibaba Group'),
        aNote('frame', 'fr.legality', { layer: 'headline', words: 'grey area' }),
      ],
    }),
    aTake({
      outlet: 'Global Times',
      region: 'China',
      language: 'zh',
      lens: 'Hong Kong independent, tech-war sceptical',
      gist: 'Calls the claim empty.',
      quote: { text: 'There is no substance.', original: '没有实质内容。' },
      link: 'https://www.globaltimes.cn/page/202606/1364418.shtml',
      notes: [...owned('own.state', 'People’s Daily'), aNote('language', 'en', { layer: 'link', words: 'page' })],
    }),
    aTake({
      outlet: 'Bloomberg',
      region: 'United States',
      language: 'en',
      link: 'https://www.bloomberg.com/news/articles/2026-06-24/anthropic-accuses-alibaba-of-illicitly-accessing-models',
    }),
    aTake({ outlet: 'Techsoma', brokenLink: 'javascript:alert(1)' }),
  ],
});

export const qwenInKorean: Dossier = aDossier({
  ...qwen,
  language: 'ko',
  title: '고발당한 연구소',
  dek: '편지 한 통, 다섯 가지 읽기.',
});

export const february: Dossier = aDossier({
  slug: 'february',
  title: 'The first case',
  date: '2026-02-23',
  related: [{ slug: 'qwen', label: null }],
  takes: [
    aTake({ outlet: 'Newspim', region: 'South Korea', language: 'ko', headline: '앤스로픽 "사기 계정"' }),
    aTake({ outlet: 'India Today', region: 'India', language: 'en', headline: 'Anthropic accuses DeepSeek' }),
  ],
});
