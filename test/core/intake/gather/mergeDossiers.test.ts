import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { linkKey } from '@/core/intake/gather/canonicalLink';
import { mergeDossiers } from '@/core/intake/gather/mergeDossiers';

const mine = aDossier({
  takes: [aTake({ id: 'a', outlet: 'A', lens: 'One', link: 'https://a.example/1' })],
  related: [{ slug: 'x', label: null }],
  entities: [{ name: 'Alibaba', aliases: [] }],
  basis: ['Mine'],
  declared: { takes: 1 },
});

it('adds takes that are not there, beside those of their lens, with ids of their own', () => {
  const other = aDossier({
    takes: [
      aTake({ id: 'a', outlet: 'A', lens: 'Two', link: 'https://a.example/2' }),
      aTake({ id: 'b', outlet: 'B', lens: 'One', link: null, headline: 'A headline' }),
    ],
    related: [
      { slug: 'x', label: 'again' },
      { slug: 'y', label: null },
    ],
    entities: [
      { name: 'Alibaba', aliases: ['Qwen'] },
      { name: 'Anthropic', aliases: [] },
    ],
    basis: ['Theirs', 'Mine'],
  });
  const { dossier, added, already } = mergeDossiers(mine, [other, other]);
  expect(dossier.takes.map(({ id, lens }) => [id, lens])).toEqual([
    ['a', 'One'],
    ['b', 'One'],
    ['a-2', 'Two'],
  ]);
  expect({ added, already }).toEqual({ added: ['a-2', 'b'], already: [] });
  expect(dossier.related.map(({ slug }) => slug)).toEqual(['x', 'y']);
  expect(dossier.entities.map(({ name }) => name)).toEqual(['Alibaba', 'Anthropic']);
  expect(dossier.basis).toEqual(['Mine', 'Theirs']);
  expect(dossier.declared).toEqual({});
});

it('leaves a take that is there as it is, and keeps what the other says of it', () => {
  const note = aNote('frame', 'fr.crime');
  const other = aDossier({
    takes: [
      aTake({ id: 'z', outlet: 'A again', lens: 'Two', link: 'https://www.a.example/1?utm_source=x', notes: [note] }),
    ],
  });
  const { dossier, added, already } = mergeDossiers(mine, [other]);
  expect(dossier.takes).toEqual([
    {
      ...mine.takes[0],
      notes: [note, { facet: 'lens', value: 'Two', by: 'dossier', source: null, layer: null, words: null }],
    },
  ]);
  expect({ added, already, declared: dossier.declared }).toEqual({ added: [], already: ['a'], declared: { takes: 1 } });
});

it('fills a copy of a text into the take that is there, and says which copies stay apart', () => {
  const text = { headline: 'Senate passes the shipping bill after a night of votes', published: '2026-06-24' };
  const from = (host: string, said: Partial<Take> = {}) =>
    aTake({ id: host, outlet: host, link: `https://${host}.example/a`, ...text, ...said });
  const into = aDossier({ takes: [from('ap', { lens: 'Wire' })] });
  const other = aDossier({ takes: [from('globe'), from('times', { lens: 'Local' }), from('ap'), from('post')] });
  const merged = mergeDossiers(into, [other, other]);
  expect(merged).toMatchObject({ added: ['times'], already: ['ap'], carriers: 2, alike: 1 });
  expect(merged.dossier.takes.map(({ id, notes }) => [id, notes.map(({ value }) => value)])).toEqual([
    ['ap', ['globe', 'post']],
    ['times', []],
  ]);
  const again = mergeDossiers(merged.dossier, [other]);
  expect(again).toEqual({ ...again, dossier: merged.dossier, added: [], carriers: 0, alike: 0 });
});

/** Where a take is to be found, or what it is called where it has no link. */
const placeOf = ({ link, outlet, headline }: Take) => (link === null ? `${outlet} ${headline}` : linkKey(link));

it('loses no take and no note, whatever the dossiers', () => {
  fc.assert(
    fc.property(anyDossier, anyDossier, (one, other) => {
      const { dossier } = mergeDossiers(one, [other]);
      expect(new Set(dossier.takes.map(({ id }) => id)).size).toBe(dossier.takes.length);
      const said = dossier.takes.flatMap(({ notes }) => notes.map((note) => JSON.stringify(note)));
      for (const take of [...one.takes, ...other.takes]) {
        for (const note of take.notes) expect(said).toContain(JSON.stringify(note));
        expect(dossier.takes.map(placeOf)).toContain(placeOf(take));
      }
    }),
    { numRuns: 100, seed: 4 },
  );
});

const maybe = <Value>(...values: Value[]) => fc.constantFrom(null, ...values);
const words = 'Senate passes the shipping bill after a night of votes';

/** Dossiers of one event, so that the same articles, and copies of one text, are met again and again. */
const oneEvent: fc.Arbitrary<Dossier> = fc
  .array(
    fc.record({
      outlet: fc.constantFrom('A', 'B'),
      link: maybe(
        'https://a.example/1',
        'http://www.a.example/1/?utm_source=x',
        'https://b.example/2',
        'https://c.example',
      ),
      headline: maybe(words, words.toUpperCase(), 'Dockers walk out of the harbour'),
      published: maybe('2026-06-24'),
      lens: maybe('One', 'Two'),
      region: maybe('India'),
      gist: maybe('A gist.', 'Another.'),
      quote: maybe({ text: 'Said', original: null }),
      notes: fc.uniqueArray(
        fc.constantFrom(
          aNote('frame', 'fr.crime', { by: 'class' }),
          aNote('region', 'India', { by: 'registry', source: 'a list' }),
          aNote('carrier', 'C', { by: 'rule', source: 'https://c.example/' }),
          aNote('carrier', 'A', { by: 'rule', source: 'https://a.example/1' }),
          aNote('carrier', 'B', { by: 'rule' }),
        ),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((takes) => aDossier({ takes: takes.map((said, at) => aTake({ ...said, id: `take-${at}` })) }));

/** Every address a dossier holds, of a take or a carrier; who carries a text, where it has none. */
const addressesOf = ({ takes }: Dossier) =>
  takes.flatMap(({ outlet, link, notes }) => [
    link === null ? outlet : linkKey(link),
    ...carriersIn(notes).map(({ value, source }) => (source === null ? value : linkKey(source))),
  ]);
const carriersIn = (notes: Take['notes']) => notes.filter(({ facet }) => facet === 'carrier');
const outletsOf = ({ takes }: Dossier) =>
  takes.flatMap(({ outlet, notes }) => [outlet, ...carriersIn(notes).map(({ value }) => value)]);

/** Every label a dossier gives to a text, with who noted it where a person did. */
const labelsOf = ({ takes }: Dossier) =>
  takes.flatMap(({ lens, region, gist, quote, notes }) => [
    ...Object.entries({ lens, region, gist, quote: quote?.text ?? null }).flatMap(([facet, value]) =>
      value === null ? [] : [`${facet} ${value}`],
    ),
    ...notes.flatMap(({ facet, value, by }) =>
      facet === 'carrier' ? [] : [`${facet} ${value}`, `${facet} ${value} ${by}`],
    ),
  ]);

it('of copies of one text keeps every address and every label, and changes nothing the second time', () => {
  fc.assert(
    fc.property(oneEvent, oneEvent, (one, other) => {
      const { dossier } = mergeDossiers(one, [other]);
      expect([...addressesOf(dossier), ...outletsOf(dossier)]).toEqual(
        expect.arrayContaining([one, other].flatMap(addressesOf)),
      );
      expect(labelsOf(dossier)).toEqual(expect.arrayContaining([one, other].flatMap(labelsOf)));
      const again = mergeDossiers(dossier, [other]);
      expect(again).toEqual({ ...again, dossier, added: [], carriers: 0, alike: 0 });
    }),
    { numRuns: 300, seed: 11 },
  );
});

it('is quick where both are long', () => {
  const long = (host: string) =>
    aDossier({
      takes: Array.from({ length: 2000 }, (_, at) => aTake({ id: `t-${at}`, link: `https://${host}.example/${at}` })),
    });
  const start = performance.now();
  expect(mergeDossiers(long('a'), [long('b')]).added).toHaveLength(2000);
  expect(performance.now() - start).toBeLessThan(5000);
});
