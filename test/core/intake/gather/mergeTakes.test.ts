import { aDossier, aTake } from '@test/support/build';
import { expect, it } from 'vitest';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { gatherTakes } from '@/core/intake/gather/gatherTakes';
import { mergeTakes } from '@/core/intake/gather/mergeTakes';
import { newDossier } from '@/core/intake/gather/newDossier';
import { storyOf } from '@/core/intake/story';

const gather = (taken = aDossier({}).takes) =>
  gatherTakes(
    [
      storyOf({ line: 1, link: 'https://a.example/2026/05/09/x', lens: 'One' }),
      storyOf({ line: 2, link: 'https://b.example/2026/05/07/y' }),
      storyOf({ line: 3, link: 'https://c.example/z', lens: 'Two' }),
    ],
    { register: [], language: 'en', source: 'a list', taken },
  );

it('makes a dossier of takes, dated by the first, that reads back the same', () => {
  const dossier = newDossier({
    title: 'A ship, in quarantine',
    language: 'en',
    takes: gather().map(({ take }) => take),
    basis: ['A list'],
  });
  expect(dossier).toMatchObject({ slug: 'a-ship-in-quarantine', date: '2026-05-07', basis: ['A list'] });
  expect(readFile(writeDossier(dossier))).toMatchObject({ kind: 'dossier', dossier });
});

it('has no date where no take has, and a slug whatever the title', () => {
  expect(newDossier({ title: '!?', language: 'ko', takes: [], basis: [] })).toMatchObject({
    slug: 'dossier',
    date: null,
  });
});

it('adds takes beside those of their lens and leaves the rest as it was', () => {
  const takes = [
    aTake({ id: 'one', lens: 'One' }),
    aTake({ id: 'none', lens: null }),
    aTake({ id: 'again', lens: 'One', link: 'https://b.example/2026/05/07/y' }),
  ];
  const before = aDossier({ takes, declared: { takes: 3 }, basis: ['Before'] });
  const { dossier, added, already } = mergeTakes(before, gather(takes), ['Before', 'A list']);
  expect(dossier.takes.map(({ id }) => id)).toEqual(['one', 'none', 'again', 'aexample', 'cexample']);
  expect(dossier.takes.slice(0, 3)).toEqual(takes);
  expect(dossier).toMatchObject({ basis: ['Before', 'A list'], declared: {} });
  expect({ added, already }).toEqual({ added: ['aexample', 'cexample'], already: ['again'] });
});

it('changes nothing where all of it is there', () => {
  const before = aDossier({ takes: gather().map(({ take }) => take), declared: { takes: 3 } });
  expect(mergeTakes(before, gather(before.takes), [])).toEqual({
    dossier: before,
    added: [],
    already: ['aexample', 'bexample', 'cexample'],
  });
});
