import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { joinTakes } from '@/core/intake/gather/fold/joinTakes';
import { gatherInto } from '@/core/intake/gather/gatherInto';
import { gatherTakes } from '@/core/intake/gather/gatherTakes';
import { mergeTakes } from '@/core/intake/gather/mergeTakes';
import { newDossier } from '@/core/intake/gather/newDossier';
import { type Story, storyOf } from '@/core/intake/story';

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
    noted: 0,
  });
});

describe('a text that is there at another page', () => {
  const headline = 'Senate passes the shipping bill after a night of votes';
  const published = '2026-06-24';
  const ap = storyOf({ line: 2, link: 'https://apnews.com/article/a1', headline, published });
  const globe = storyOf({ line: 2, link: 'https://www.bostonglobe.com/a', headline, published });
  const times = storyOf({ line: 3, link: 'https://times.example/b', headline: headline.toUpperCase(), published });
  const around = { register: [], language: 'en' };
  const kept = gatherTakes([ap], { ...around, source: 'a list', taken: [] }).map(({ take }) => take);
  const before = aDossier({ takes: kept });
  const into = (stories: readonly Story[], dossier = before) =>
    mergeTakes(dossier, gatherInto(dossier.takes, [{ stories, source: 'b list' }], around), []);
  const carriersOf = ({ notes }: Pick<Take, 'notes'>) =>
    notes.filter(({ facet }) => facet === 'carrier').map(({ value, source, by, rule }) => [value, source, by, rule]);
  const globeSaid = ['bostonglobe.com', globe.link, 'rule', 'same-text'];

  it('is noted on the take that is there, and is no take', () => {
    const { dossier, added, noted } = into([globe, times]);
    expect(dossier.takes.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    expect(dossier.takes.map(carriersOf)).toEqual([[globeSaid, ['times.example', times.link, 'rule', 'same-text']]]);
    expect({ added, noted }).toEqual({ added: [], noted: 2 });
    expect(readFile(writeDossier(dossier))).toMatchObject({ kind: 'dossier', dossier: { takes: dossier.takes } });
  });

  it('is noted once, however often it is brought in', () => {
    const once = into([globe]).dossier;
    const tracked = { ...globe, link: 'http://bostonglobe.com/a?utm_source=x' };
    expect(into([tracked, ap], once)).toMatchObject({ dossier: once, noted: 0 });
    const renamed = { ...globe, headline: 'The bill is through, and what comes next for the ports' };
    expect(into([renamed], once)).toMatchObject({ dossier: once, added: [], noted: 0 });
  });

  it('is a carrier also where the file has the take of the dossier as the copy', () => {
    expect(into([globe, ap]).dossier.takes.map(carriersOf)).toEqual([[globeSaid]]);
  });

  it('without a link is noted by the outlet, once', () => {
    const paper = storyOf({ line: 4, outlet: 'A paper', headline, published });
    const { dossier } = into([paper]);
    expect(dossier.takes.map(carriersOf)).toEqual([[['A paper', null, 'rule', 'same-text']]]);
    expect(into([paper], dossier).noted).toBe(0);
  });

  it('of a file brought in with it is a carrier of the first', () => {
    const files = [[ap], [globe], [globe, times]].map((stories) => ({ stories, source: 'a list' }));
    const { fresh } = joinTakes([], gatherInto([], files, around));
    expect(fresh.map((take) => [take.link, carriersOf(take)])).toEqual([
      [ap.link, [globeSaid, ['times.example', times.link, 'rule', 'same-text']]],
    ]);
  });

  it('on another day is another text', () => {
    expect(into([{ ...globe, published: '2026-06-25' }]).added).toHaveLength(1);
  });
});
