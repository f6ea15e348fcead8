import { aBriefing, aDossier, aNote, aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import { describe, expect, it } from 'vitest';
import { briefingRowSchema } from '@/core/library/rows/briefingRow';
import { briefingRowOf } from '@/core/library/rows/briefingRowOf';
import { entityRows } from '@/core/library/rows/entityRows';
import { dossierRowSchema } from '@/core/library/rows/row';
import { rowOf } from '@/core/library/rows/rowOf';

const areas = new Map([
  ['Hong Kong', ['030']],
  ['China', ['030']],
  ['Japan', ['030']],
  ['United States', ['021']],
  ['Netherlands', ['155']],
]);
const areasOf = (place: string) => areas.get(place) ?? [];

describe('the row of a dossier', () => {
  const korean = aDossier({
    language: 'ko',
    title: '알리바바 고발',
    dek: '한 통의 편지',
    heads: ['누구의 돈인가'],
    takes: seedTakes,
    related: [{ slug: 'chip-controls', label: null }],
    entities: [
      { name: 'Alibaba', aliases: ['알리바바'] },
      { name: 'X', aliases: [] },
    ],
  });
  const english = aDossier({
    title: 'The letter',
    date: '2026-06-24',
    related: [
      { slug: 'chip-controls', label: 'Chip export controls' },
      { slug: 'openai-chip', label: null },
    ],
  });
  const row = rowOf('alibaba', [korean, english], areasOf);

  it('says of the seed what the look says', () => {
    expect(row).toMatchObject({
      slug: 'alibaba',
      date: '2026-06-24',
      takes: 17,
      silent: 12,
      lenses: 5,
      regions: 8,
      languages: ['en', 'zh'],
      parties: 0,
    });
    expect(row.lensNames[1]).toBe('hardware / security detail');
  });

  it('names every edition, in order', () => {
    expect(row.editions).toEqual([
      { language: 'ko', title: '알리바바 고발', dek: '한 통의 편지', heads: ['누구의 돈인가'] },
      { language: 'en', title: 'The letter', dek: null, heads: [] },
    ]);
    expect(row.related).toEqual(['chip-controls', 'openai-chip']);
  });

  it('draws a dot for each take: the voiced first, by lens, then the silent', () => {
    expect(row.dots).toHaveLength(17);
    expect(row.dots.slice(0, 6)).toEqual([
      ...[0, 1, 2, 3, 4].map((lens) => ({ lens, voice: 'voiced' })),
      { lens: null, voice: 'link' },
    ]);
  });

  it('orders dots by voice, then lens, then reading', () => {
    const takes = [
      aTake({ headline: 'h' }),
      aTake({ lens: 'b' }),
      aTake({ lens: 'a', gist: 'g' }),
      aTake({ gist: 'g' }),
      aTake({ lens: 'b', gist: 'g' }),
      aTake(),
    ];
    expect(rowOf('x', [aDossier({ takes })], areasOf).dots).toEqual([
      { lens: 0, voice: 'voiced' },
      { lens: 1, voice: 'voiced' },
      { lens: null, voice: 'voiced' },
      { lens: 0, voice: 'link' },
      { lens: null, voice: 'headline' },
      { lens: null, voice: 'link' },
    ]);
  });

  it('counts takes by place, and once by area', () => {
    expect(row.places.slice(0, 2)).toEqual([
      ['United States', 7],
      ['India', 2],
    ]);
    expect(new Map(row.places).get('China')).toBe(2);
    expect(row.areas).toEqual([
      ['021', 7],
      ['030', 4],
      ['155', 1],
    ]);
  });

  it('draws what is not known, and does not count it as something', () => {
    const unknown = rowOf('x', [aDossier({ takes: [aTake(), aTake({ region: '__proto__', language: 'ko' })] })], () => [
      '001',
    ]);
    expect(unknown).toMatchObject({ regions: 1, lenses: 0, languages: ['ko'] });
    expect(unknown.places).toEqual([
      ['__proto__', 1],
      ['?', 1],
    ]);
    expect(unknown.areas).toEqual([['001', 1]]);
  });

  it('counts takes whose owner is a party, each once', () => {
    const scmp = aTake({ notes: [aNote('owner', 'Alibaba Group'), aNote('owner', 'Alibaba')] });
    const dossier = aDossier({ takes: [scmp, aTake()], entities: [{ name: 'Alibaba', aliases: [] }] });
    expect(rowOf('x', [dossier], areasOf).parties).toBe(1);
  });

  it('reads back as it was written', () => {
    expect(dossierRowSchema.parse(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });

  it('needs an edition', () => {
    expect(() => rowOf('x', [], areasOf)).toThrow('x: a row needs an edition');
    expect(() => briefingRowOf('x', [])).toThrow('x: a row needs an edition');
  });
});

describe('the entities of a row', () => {
  const edition = (language: string, entities: readonly (readonly string[])[]) =>
    aDossier({ language, entities: entities.map(([name = '', ...aliases]) => ({ name, aliases })) });

  it('are one where editions share a name, and keep every name', () => {
    expect(
      entityRows([
        edition('en', [['Alibaba', 'Alibaba Group']]),
        edition('ko', [['알리바바', 'ALIBABA', '알리바바그룹']]),
      ]),
    ).toEqual([{ name: 'Alibaba', aliases: ['Alibaba Group', '알리바바', '알리바바그룹'], languages: ['en', 'ko'] }]);
  });

  it('stay apart where they share none', () => {
    expect(entityRows([edition('en', [['Anthropic']]), edition('ko', [['앤트로픽']])])).toEqual([
      { name: 'Anthropic', aliases: [], languages: ['en'] },
      { name: '앤트로픽', aliases: [], languages: ['ko'] },
    ]);
  });

  it('name a language once', () => {
    expect(entityRows([edition('en', [['Qwen'], ['Alibaba', 'Qwen']])])).toEqual([
      { name: 'Qwen', aliases: ['Alibaba'], languages: ['en'] },
    ]);
  });
});

describe('the row of a briefing', () => {
  const item = (text: string) => ({ title: null, text });
  const briefing = aBriefing({
    sections: [
      { name: 'News', items: [item('Anthropic accuses Alibaba.'), item('See [[chip-controls]].')] },
      { name: 'More', items: [item('Nothing.')] },
    ],
    modelNotice: 'Written by a model.',
  });
  const dossier = (slug: string) =>
    rowOf(slug, [aDossier({ entities: ['Anthropic', 'Alibaba'].map((name) => ({ name, aliases: [] })) })], areasOf);

  it('counts items and says what it touches', () => {
    const row = briefingRowOf(
      'b',
      [briefing, aBriefing({ language: 'ko', title: '요약', date: '2026-02-23' })],
      [dossier('chip-controls'), rowOf('other', [aDossier()], areasOf), dossier('alibaba')],
    );
    expect(row).toEqual({
      slug: 'b',
      date: '2026-02-23',
      editions: [
        { language: 'en', title: 'A briefing' },
        { language: 'ko', title: '요약' },
      ],
      items: 3,
      writtenByModel: true,
      touches: ['chip-controls', 'alibaba'],
    });
    expect(briefingRowSchema.parse(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });

  it('touches nothing where there is nothing to touch, and is a model’s only where it says so', () => {
    expect(briefingRowOf('b', [aBriefing()])).toMatchObject({
      date: null,
      items: 0,
      writtenByModel: false,
      touches: [],
    });
  });
});
