import { aDossier, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/core/dossier/dossier';
import { type HeadFieldName, headFields, typeHead } from '@/core/edits/fields/headFields';
import { shownAfter, type TakeFieldName, takeFields } from '@/core/edits/fields/takeFields';
import { typeTakes } from '@/core/edits/takeEdits';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { anyDossier } from '../formats/anyDossier';

const runs = { seed: 20260624, numRuns: 300 };
const headNames = Object.keys(headFields) as readonly HeadFieldName[];
const takeNames = Object.keys(takeFields) as readonly TakeFieldName[];
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '?',
    ' a ',
    'a\nb',
    'a\n\n\nb',
    'unlabelled',
    'A = B = C',
    'slug | Label',
    '2026-02-30',
    '2026-02-03',
  ),
  fc.constantFrom('https://a.example/x', 'javascript:alert(1)', 'ko', '\ud800', 'e\u0301', '# x', '- x', '"a"'),
);

describe('the fields of a dossier', () => {
  it.each<[HeadFieldName, string, object]>([
    ['title', '  A  title\n', { title: 'A  title' }],
    ['title', '', { title: '?' }],
    ['dek', '', { dek: null }],
    ['date', '2026-06-24', { date: '2026-06-24' }],
    ['date', '', { date: null }],
    ['language', 'KO', { language: 'ko' }],
    ['heads', 'Whose money, and why\n\nWho is silent', { heads: ['Whose money, and why', 'Who is silent'] }],
    ['summary', 'One.\n\nTwo.\nThree.', { summary: ['One.', 'Two.', 'Three.'] }],
    ['watchpoints', ' a \r\nb', { watchpoints: ['a', 'b'] }],
    [
      'entities',
      'Alibaba = Alibaba Group = \nQwen\n = x\n=\na=b',
      {
        entities: [
          { name: 'Alibaba', aliases: ['Alibaba Group'] },
          { name: 'Qwen', aliases: [] },
          { name: 'x', aliases: [] },
          { name: 'a=b', aliases: [] },
        ],
      },
    ],
    [
      'related',
      'a-b | Chips | two\nc\n | x',
      {
        related: [
          { slug: 'a-b', label: 'Chips | two' },
          { slug: 'c', label: null },
        ],
      },
    ],
    ['basis', 'A list', { basis: ['A list'] }],
  ])('%s typed as %j', (field, text, expected) => {
    const before = aDossier({ title: 'Old', dek: 'Old', date: '2020-01-01', slug: 'own' });
    expect(typeHead(before, field, text)).toEqual({ ...before, ...expected });
  });

  it.each([
    ['date', '2026-02-30'],
    ['language', 'no language'],
    ['title', ' An event '],
  ] as const)('%s is the very same dossier after %j', (field, text) => {
    const before = aDossier({ date: '2020-01-01' });
    expect(typeHead(before, field, text)).toBe(before);
  });

  it('has its address follow the title as long as it is made of it', () => {
    expect(typeHead(aDossier({ title: 'Old', slug: 'old' }), 'title', 'New one').slug).toBe('new-one');
    expect(typeHead(aDossier({ title: 'Old', slug: 'given' }), 'title', 'New one').slug).toBe('given');
  });

  it('keeps items whose lines were left as they stood, whatever they hold', () => {
    const odd = [
      { name: 'A = B', aliases: [] },
      { name: 'A', aliases: ['B'] },
    ];
    const before = aDossier({ entities: odd, summary: ['two\nlines', 'x'] });
    expect(typeHead(before, 'entities', `${headFields.entities.shown(before)}\nC`).entities).toEqual([
      ...odd,
      { name: 'C', aliases: [] },
    ]);
    expect(typeHead(before, 'summary', 'two lines\n\ny').summary).toEqual(['two\nlines', 'y']);
  });

  it('of any dossier hold any typing, and it reads back from the Markdown', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom(...headNames), typed, (dossier, field, text) => {
        const next = typeHead(dossier, field, text);
        expect(dossierSchema.parse(next)).toEqual(next);
        expect(next.takes).toBe(dossier.takes);
        const reading = readFile(writeDossier(next));
        expect(reading.kind === 'dossier' && reading.dossier).toEqual(next);
      }),
      runs,
    );
  });
});

describe('the fields of a take', () => {
  it.each<[TakeFieldName, string, object]>([
    ['outlet', ' The  Daily ', { outlet: 'The Daily' }],
    ['outlet', '', { outlet: '?' }],
    ['region', 'Hong Kong / China', { region: 'Hong Kong / China' }],
    ['region', '?', { region: null }],
    ['language', 'zh_hant', { language: 'zh-Hant' }],
    ['language', '', { language: null }],
    ['lens', 'wire, dry', { lens: 'wire, dry' }],
    ['lens', 'Unlabelled', { lens: null }],
    ['headline', 'A\nheadline', { headline: 'A headline' }],
    ['gist', '', { gist: null }],
    ['quote', 'Said.', { quote: { text: 'Said.', original: '말했다.' } }],
    ['quote', '', { quote: { text: '말했다.', original: '말했다.' } }],
    ['original', '', { quote: { text: 'Spoken.', original: null } }],
    ['original', '이렇다.', { quote: { text: 'Spoken.', original: '이렇다.' } }],
    ['published', '2026-06-24', { published: '2026-06-24' }],
    ['published', '', { published: null }],
    ['byline', 'A. Reporter', { byline: 'A. Reporter' }],
    ['link', ' https://b.example/y ', { link: 'https://b.example/y' }],
    ['link', 'javascript:alert(1)', { link: null, brokenLink: 'javascript:alert(1)' }],
    ['link', '', { link: null, brokenLink: null }],
  ])('%s typed as %j', (field, text, expected) => {
    const take = aTake({
      id: 'given',
      outlet: 'Old',
      region: 'Japan',
      language: 'en',
      lens: 'old',
      gist: 'Old.',
      quote: { text: 'Spoken.', original: '말했다.' },
      published: '2020-01-01',
      link: 'https://a.example/x',
    });
    const [next] = typeTakes(aDossier({ takes: [take] }), new Set(['given']), field, text).takes;
    expect(next).toEqual({ ...take, ...expected });
  });

  it.each([
    ['language', 'no language'],
    ['published', '2026-02-30'],
    ['region', ' Japan '],
  ] as const)('%s is the very same dossier after %j', (field, text) => {
    const dossier = aDossier({ takes: [aTake({ language: 'en', published: '2020-01-01', region: 'Japan' })] });
    expect(typeTakes(dossier, new Set(['the-daily']), field, text)).toBe(dossier);
  });

  it('show an original alone as the original, not as the quotation too', () => {
    const take = aTake({ quote: { text: '말했다.', original: '말했다.' } });
    expect(takeFields.quote.shown(take)).toBe('');
    expect(takeFields.original.shown(take)).toBe('말했다.');
    expect(takeFields.original.typed('', take)).toEqual({ quote: null });
    expect(takeFields.original.typed('가', aTake())).toEqual({ quote: { text: '가', original: '가' } });
  });

  it('keep what stood beside a link, and show what stands in its place', () => {
    const both = aTake({ link: 'https://a.example/x', brokenLink: 'ftp://a' });
    expect(takeFields.link.typed('https://a.example/y', both)).toEqual({
      link: 'https://a.example/y',
      brokenLink: 'ftp://a',
    });
    const broken = aTake({ brokenLink: 'ftp://a' });
    expect(takeFields.link.shown(broken)).toBe('ftp://a');
    expect(takeFields.link.typed('https://a.example/y', broken)).toEqual({
      link: 'https://a.example/y',
      brokenLink: null,
    });
  });

  it('say what they would show', () => {
    expect(shownAfter(aTake(), 'outlet', ' ? ')).toBe('');
    expect(shownAfter(aTake({ language: 'en' }), 'language', 'no language')).toBe('en');
  });

  it('of any dossier hold any typing, touch no other take, and read back from the Markdown', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom(...takeNames), typed, fc.nat(4), (dossier, field, text, at) => {
        const take = dossier.takes[at];
        if (take === undefined) return;
        const next = typeTakes(dossier, new Set([take.id]), field, text);
        expect(dossierSchema.parse(next)).toEqual(next);
        next.takes.forEach((each, place) => {
          if (place !== at) expect(each).toBe(dossier.takes[place]);
        });
        const reading = readFile(writeDossier(next));
        expect(reading.kind === 'dossier' && reading.dossier).toEqual(next);
      }),
      runs,
    );
  });
});
