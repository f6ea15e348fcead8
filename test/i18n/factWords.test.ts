import { describe, expect, it } from 'vitest';
import type { HealthFact } from '@/core/evidence/health/fact';
import { health as en } from '@/i18n/evidence/en/health';
import { wordsSaid as saidEn } from '@/i18n/evidence/en/wordsSaid';
import { health as ko } from '@/i18n/evidence/ko/health';
import { wordsSaid as saidKo } from '@/i18n/evidence/ko/wordsSaid';
import { type FactNames, wordFact } from '@/i18n/evidence/wordFact';

const names: FactNames = {
  outlets: 'The Quay',
  words: [],
  noEventDate: false,
  day: (date) => `day ${date}`,
  when: (period) => `time ${period}`,
  language: (tag) => `tongue ${tag}`,
  region: (place) => `place ${place}`,
  code: (value) => `code ${value}`,
};
const about = { takes: ['quay'], places: [] };
const fail = { verdict: 'fail', ...about } as const;
const open = { verdict: 'cannot-tell', ...about } as const;
const pass = { verdict: 'pass', ...about } as const;

/** Every code, with each way it can be told in English. */
const told: readonly (readonly [HealthFact, string])[] = [
  [
    { code: 'count-declared', ...fail, of: 'lenses', declared: 6, found: 5, none: 12, noneCounted: true },
    'The file says 6 lenses; 5 were found. It may count the 12 takes without one as one more.',
  ],
  [
    { code: 'count-declared', ...pass, of: 'regions', declared: 1, found: 1, none: 1, noneCounted: false },
    'The file says 1 region; 1 was found. 1 take with none is not counted.',
  ],
  [
    { code: 'ratio-stated', ...fail, stated: -20, measured: -12.4, from: 28_800_000, to: 25_200_000 },
    'The text says “20% less”. From 28.8 million to 25.2 million is about 12% less, and no other two figures here fit.',
  ],
  [
    { code: 'days-stated', ...fail, stated: 40, counted: 45, from: 'a', to: 'b', inclusive: false },
    'The text says 40 days. From day a to day b is 45 with the first and last day counted, 44 without the first; neither fits.',
  ],
  [
    { code: 'name-missing', ...fail, name: 'Tideway', inLink: true },
    'The Quay: Tideway is not in the text we have; it is in its link.',
  ],
  [
    { code: 'name-missing', ...fail, name: 'Tideway', inLink: false },
    'The Quay: Tideway is not in the text we have, nor in its link.',
  ],
  [
    { code: 'name-missing', ...open, name: 'Tideway', inLink: false },
    'Of The Quay only the words of the link are here. They leave out Tideway, as links do.',
  ],
  [
    { code: 'dated-before', ...fail, date: 'a', from: 'link', event: 'b', days: 9 },
    'The Quay is dated day a, as the link has it: 9 days before the event (day b).',
  ],
  [
    { code: 'copy-shared', ...fail, by: ['link', 'headline'], likeness: 0.9 },
    'The Quay: nearly the same words in the link and the same headline.',
  ],
  [
    { code: 'language-differs', ...fail, given: 'zh', other: 'script', source: null },
    'The Quay is given as tongue zh, and the headline is in other letters.',
  ],
  [
    { code: 'language-differs', ...open, given: 'en', other: 'fr', source: 'A list' },
    'The Quay is given as tongue en; the register has this host as tongue fr, and the letters of the headline fit both.',
  ],
  [
    { code: 'country-differs', ...fail, given: 'Malta', other: 'FR', source: 'A list' },
    'The Quay: the dossier prints place Malta, the register says place FR.',
  ],
  [
    {
      code: 'owner-abroad',
      ...fail,
      owner: 'Dock plc',
      form: 'plc',
      countries: ['GB', 'IE'],
      given: 'Malta',
      source: null,
    },
    'The Quay: the dossier prints place Malta. The owner’s name, Dock plc, has “plc”, a form of company in use here: place GB or place IE.',
  ],
  [
    { code: 'owner-is-party', ...fail, owner: 'Tideway Group', entity: 'Tideway', lens: null, source: null },
    'The Quay: the register names Tideway Group as owner, and the event is about Tideway.',
  ],
  [
    { code: 'fact-dated', ...fail, fact: 'owner', value: 'Dock', source: 's', asOf: '1998' },
    'The Quay: owner “code Dock”, of time 1998.',
  ],
  [
    { code: 'fact-dated', ...open, fact: 'ownership', value: 'own.private', source: 's', asOf: null },
    'The Quay: ownership “code own.private”. The source names no date.',
  ],
  [{ code: 'quote-without-source', ...fail }, 'The Quay: a quotation, and no link to look it up.'],
  [
    { code: 'quote-without-original', ...fail, given: 'zh', printed: 'ko' },
    'The Quay: quoted in tongue ko, from an article in tongue zh. Its own words are not here.',
  ],
  [
    { code: 'nothing-to-read', ...fail },
    'The Quay: no headline, gist or quotation in this dossier, and no words left in the link.',
  ],
  [{ code: 'link-repeated', ...fail, links: [] }, 'The Quay have one address.'],
  [{ code: 'link-broken', ...fail, text: 'x' }, 'The Quay: “x” stands where a link should, and is none.'],
  [{ code: 'link-missing', ...fail }, 'The Quay has no link.'],
];

describe('what a health check found, in words', () => {
  it('is there for every code, in both languages', () => {
    expect(new Set(told.map(([fact]) => fact.code))).toEqual(new Set(Object.keys(en.facts)));
    expect(Object.keys(ko.facts).sort()).toEqual(Object.keys(en.facts).sort());
  });

  it.each(told)('says $code', (fact, said) => {
    expect(wordFact(fact, en.facts, names)).toBe(said);
  });

  it.each(told)('says $code in Korean, with what it names', (fact) => {
    const said = wordFact(fact, ko.facts, names);
    expect(said).toMatch(/[가-힣]/);
    expect(said).not.toMatch(/undefined|NaN|null|\d\.\d+%|[!！]|—/);
  });

  it('says of an event without a date only of when a statement is', () => {
    const fact: HealthFact = { code: 'fact-dated', ...open, fact: 'owner', value: 'Dock', source: 's', asOf: '2020' };
    expect(wordFact(fact, en.facts, { ...names, noEventDate: true })).toBe(
      'The Quay: owner “code Dock”, of time 2020. The event has no date.',
    );
  });
});

/** Every text of a table of words that stands by itself. */
const lines = (words: object): readonly string[] =>
  Object.values(words).flatMap((inner) =>
    typeof inner === 'object' ? lines(inner) : inner instanceof Function ? [] : [inner],
  );

describe.each([
  ['en', en, saidEn],
  ['ko', ko, saidKo],
])('the words of health, robustness, names, treatments, voices and copy in %s', (language, ...tables) => {
  it('always say something, do not shout, and do not string clauses together with dashes', () => {
    for (const line of tables.flatMap(lines)) {
      expect(line.trim()).not.toBe('');
      expect(line).not.toMatch(/[!！]|—|\s–\s|undefined/);
      if (language === 'ko') expect(line).toMatch(/[가-힣]/);
    }
  });
});
