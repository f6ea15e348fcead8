import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
