import { besideProject } from '@test/core/formats/besideProject';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { accountFor, lensNotes } from '@/core/notes/lens/lensNotes';
import { lensRules } from '@/core/notes/lens/lensRules';
import { anyPlace, placeNamed } from '@/core/notes/lens/placeWords';
import { noteSchema } from '@/core/notes/note';

/** Each lens with who says what of it, and the words nobody knows. */
const lenses: readonly (readonly [lens: string, said: readonly string[], rest: string])[] = [
  [
    'US tech financial',
    ['dossier geo US “US”', 'dossier beat beat.tech “tech”', 'dossier beat beat.business “financial”'],
    '',
  ],
  ['unlabelled', [], 'unlabelled'],
  [
    'hardware / security detail',
    ['dossier beat beat.hardware “hardware”', 'dossier beat beat.security “security”'],
    'detail',
  ],
  [
    'Asia tech, US-China framing',
    [
      'dossier geo Asia “Asia”',
      'dossier beat beat.tech “tech”',
      'dossier issue US-China “US-China framing”',
      'rule frame fr.external “US-China framing”',
      'rule story-frame sf.conflict “US-China framing”',
    ],
    '',
  ],
  [
    'Hong Kong independent, tech-war sceptical',
    [
      'dossier geo HK “Hong Kong”',
      'dossier ownership-flag own.selfdescribed “independent”',
      'rule stance st.-1 toward tech-war “tech-war sceptical”',
    ],
    '',
  ],
  [
    'Chinese state media, US tech-hegemony framing',
    [
      'dossier ownership own.state “Chinese state media”',
      'dossier geo CN “Chinese state media”',
      'dossier issue US tech-hegemony “US tech-hegemony framing”',
      'rule frame fr.external “US tech-hegemony framing”',
      'rule frame fr.political “US tech-hegemony framing”',
      'rule stance st.-2 toward US “US tech-hegemony framing”',
    ],
    '',
  ],
  ['STATE MEDIA', ['dossier ownership own.state “STATE MEDIA”'], ''],
  ['German public broadcaster', ['dossier geo DE “German”', 'dossier ownership own.public “public broadcaster”'], ''],
  [
    'crypto policy business',
    ['crypto crypto', 'policy policy', 'business business'].map((each) => {
      const [beat, words] = each.split(' ');
      return `dossier beat beat.${beat} “${words}”`;
    }),
    '',
  ],
  ['EU-sceptical', ['rule stance st.-1 toward EU “EU-sceptical”'], ''],
  ['free-trade skeptical', ['rule stance st.-1 toward free-trade “free-trade skeptical”'], ''],
  ['human-rights framing', ['dossier issue human-rights “human-rights framing”'], ''],
  ['a paper like us', [], 'a paper like us'],
  ['us-China framing', ['dossier issue us-China “us-China framing”'], ''],
  ['US-based', [], 'US-based'],
  ['techno', [], 'techno'],
  ['NewsWCL50 label LL', [], 'NewsWCL50 label LL'],
  ['홍콩 독립 언론, 기술 전쟁에 회의적', [], '홍콩 독립 언론, 기술 전쟁에 회의적'],
  ['', [], ''],
];

describe('a printed lens', () => {
  it.each(lenses)('%j', (lens, said, rest) => {
    const notes = lensNotes(lens).map(
      ({ by, facet, value, toward, words }) =>
        `${by} ${facet} ${value}${toward === undefined ? '' : ` toward ${toward}`} “${words}”`,
    );
    expect(notes).toEqual(said);
    expect(leftOver(lens)).toBe(rest);
  });

  it('is read with the rule, its version and the place of the words, in no layer', () => {
    expect(lensNotes('Hong Kong independent, tech-war sceptical')[1]).toEqual({
      facet: 'ownership-flag',
      value: 'own.selfdescribed',
      by: 'dossier',
      source: null,
      layer: null,
      words: 'independent',
      start: 10,
      rule: 'lens.independent',
      version: '1',
    });
  });

  it('that is none says nothing', () => {
    expect(lensNotes(null)).toEqual([]);
  });

  it('that is too long for a label is left over whole', () => {
    const long = 'US '.repeat(101);
    expect(accountFor(long)).toEqual({ read: [], rest: [{ start: 0, end: 303, words: long }] });
    expect(accountFor(long.slice(0, 300)).read).toHaveLength(100);
  });
});

describe('every character of any lens', () => {
  const pieces = [
    'US',
    'China',
    '-',
    ' ',
    ', ',
    'tech',
    'framing',
    'sceptical',
    'state media',
    'Hong Kong',
    'hegemony',
  ];
  const lens = fc.oneof(
    fc
      .array(fc.constantFrom(...pieces, 'independent', 'é', '언론', '👩‍👧', '\n', '/'), { maxLength: 12 })
      .map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('is read by one rule or left over, and none is changed', () => {
    fc.assert(
      fc.property(lens, (printed) => {
        const { read, rest } = accountFor(printed);
        const spans = [...read, ...rest].sort((a, b) => a.start - b.start);
        expect(spans.map(({ words }) => words).join('')).toBe(printed);
        let at = 0;
        for (const { start, end, words } of spans) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(printed.slice(start, end)).toBe(words);
          at = end;
        }
        expect(at).toBe(printed.length);
      }),
      { seed: 20260624, numRuns: 1000 },
    );
  });

  it('makes notes that are valid and stand on its words', () => {
    fc.assert(
      fc.property(lens, (printed) => {
        for (const note of lensNotes(printed)) {
          expect(noteSchema.parse(note)).toEqual(note);
          expect(printed.slice(note.start, (note.start ?? 0) + (note.words ?? '').length)).toBe(note.words);
        }
      }),
      { seed: 20260624, numRuns: 1000 },
    );
  });
});

describe('the rules', () => {
  it('each have an id of their own', () => {
    expect(new Set(lensRules.map(({ id }) => id)).size).toBe(lensRules.length);
    for (const { id } of lensRules) expect(id).toMatch(/^lens\.[a-z-]+$/);
  });

  it('know every place by all of its words', () => {
    for (const word of anyPlace.replaceAll('\\', '').split('|')) expect(placeNamed(word), word).toBeDefined();
    expect(placeNamed('CHINA')).toBe('CN');
    expect(placeNamed('uk')).toBeUndefined();
  });
});

const mapping = besideProject('method');
interface Mapped {
  readonly raw: string;
  readonly facets: Readonly<Record<string, readonly (string | { target: string; value: string })[]>>;
  readonly rest: string;
}
const labels: readonly Mapped[] = mapping.isThere ? JSON.parse(mapping.text('lens-mapping')).labels : [];
const facetIn: Readonly<Record<string, string>> = {
  geo: 'geo',
  beat: 'beat',
  ownership: 'ownership',
  ownershipFlags: 'ownership-flag',
  issueFrame: 'issue',
  policyFrames: 'frame',
  storyFrames: 'story-frame',
};
const plain = (text: string) => text.replace('region:', '').replaceAll('-', ' ').toLowerCase();

test.skipIf(!mapping.isThere)(
  'the six lenses of the first dossier are read as the worked example has them (beside the project)',
  () => {
    expect(labels).toHaveLength(6);
    for (const { raw, facets, rest } of labels.filter((label) => label.raw !== 'unlabelled')) {
      const notes = lensNotes(raw);
      for (const [name, facet] of Object.entries(facetIn)) {
        const values = notes.filter((note) => note.facet === facet).map(({ value }) => plain(value));
        expect(values, `${raw}: ${facet}`).toEqual((facets[name] ?? []).map((value) => plain(String(value))));
      }
      const stances = notes.filter(({ facet }) => facet === 'stance').map(({ value }) => value);
      const worked = (facets.stance ?? []).map((each) => (typeof each === 'string' ? each : each.value));
      expect(stances, raw).toEqual(worked);
      expect(leftOver(raw)).toBe(rest);
    }
  },
);

/** What is left over, without the blanks and marks between what was read. */
function leftOver(lens: string): string {
  const { read, rest } = accountFor(lens);
  const words = rest.map(({ words }) => words).join('');
  return read.length === 0 ? words : words.replace(/[\s,/]+/g, ' ').trim();
}
