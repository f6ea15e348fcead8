import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { healthOf } from '@/core/evidence/health/healthOf';
import { readFile } from '@/core/formats/readFile';
import { readRegister } from '@/press/register';

const register = readRegister(readFileSync('data/reference/outlets.csv', 'utf8')).facts;

/** What the check finds in each dossier the app ships with, looked at one by one: check, then whom it is about. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'anthropic-alibaba-distillation-2026-06': {
    'main-names': ['toms-hardware', 'decrypt', 'toms-hardware', 'south-china-morning-post', 'global-times'],
    'shared-text': ['bloomberg dunya-news'],
    'edition-language': ['global-times'],
    'owner-country': ['toms-hardware'],
    'owner-is-party': ['south-china-morning-post'],
    'register-age': [
      'cnbc',
      'business-standard',
      'business-standard',
      'techspot',
      'dunya-news',
      'dunya-news',
      'inccom',
      'inccom',
      'global-times',
      'global-times',
    ],
    'something-to-read': ['taipei-times'],
  },
  'anthropic-distillation-2026-02': {
    'main-names': ['asia-today'],
    'something-to-read': ['zdnet-korea', 'blocknews'],
  },
  'hondius-hantavirus-2026-05': {
    'shared-text': [
      'bbc-news al-jazeera bizwatch-nigeria',
      'chicago-tribune sfgate the-seattle-times',
      'the-conversation nzcity the-standard',
      'south-china-morning-post anadolu-agency',
    ],
    'register-age': ['global-times', 'global-times'],
  },
  'pompeo-kim-2018-04': {},
};

const dossiers = readdirSync('data/dossiers');

it('is expected of every dossier there is', () => {
  expect(Object.keys(expected)).toEqual(expect.arrayContaining(dossiers));
});

describe.each(dossiers)('the health of %s', (slug) => {
  it.each(['en', 'ko'])('in %s is what was looked at, and nothing else', (language) => {
    const reading = readFile(readFileSync(`data/dossiers/${slug}/${language}.md`, 'utf8'), { slug });
    if (reading.kind !== 'dossier') throw new Error(`read as ${reading.kind}`);
    const failing = healthOf(reading.dossier, register).flatMap(({ id, outcome, facts }) => {
      const takes = facts.filter(({ verdict }) => verdict === 'fail').map((fact) => fact.takes.join(' '));
      expect(takes.length > 0).toBe(outcome === 'fail');
      return takes.length > 0 ? [[id, takes] as const] : [];
    });
    expect(Object.fromEntries(failing)).toEqual(expected[slug]);
  });
});
