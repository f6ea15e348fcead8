import { expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { type RegisterFact, registerFactSchema, registerNotes } from '@/core/notes/register';

const take: Take = {
  id: 'nikkei-asia',
  outlet: 'Nikkei Asia',
  region: 'Japan',
  language: 'en',
  lens: null,
  headline: null,
  gist: null,
  quote: null,
  published: null,
  byline: null,
  link: 'https://asia.nikkei.com/business/alibaba',
  brokenLink: null,
  notes: [],
};

const fact = (domain: string, fact: RegisterFact['fact'], value: string, source = 'A list, 2026-06-01') =>
  ({ domain, outlet: 'Nikkei', fact, value, source }) satisfies RegisterFact;

it('says who owns the outlet a take links to, and where that is from', () => {
  expect(registerNotes(take, [fact('nikkei.com', 'owner', 'Nikkei Inc.')])).toEqual([
    { facet: 'owner', value: 'Nikkei Inc.', by: 'registry', source: 'A list, 2026-06-01', layer: null, words: null },
  ]);
});

it('dates a source where the register does', () => {
  const dated = { ...fact('nikkei.com', 'owner', 'Nikkei Inc.', 'A list'), asOf: '2026-06' };
  expect(registerNotes(take, [dated])).toEqual([
    {
      facet: 'owner',
      value: 'Nikkei Inc.',
      by: 'registry',
      source: 'A list',
      asOf: '2026-06',
      layer: null,
      words: null,
    },
  ]);
  expect(registerFactSchema.safeParse(dated).success).toBe(true);
  expect(registerFactSchema.safeParse({ ...dated, asOf: 'June 2026' }).success).toBe(false);
});

it('lets two sources differ', () => {
  const register = [
    fact('nikkei.com', 'ownership', 'own.public', 'One list'),
    fact('nikkei.com', 'ownership', 'own.private', 'Another list'),
  ];
  expect(registerNotes(take, register).map(({ value, source }) => [value, source])).toEqual([
    ['own.public', 'One list'],
    ['own.private', 'Another list'],
  ]);
});

it('keeps to the longest domain the host ends in', () => {
  const register = [
    fact('nikkei.com', 'owner', 'The house'),
    fact('asia.nikkei.com', 'owner', 'The Asian edition'),
    fact('kei.com', 'owner', 'Someone else'),
  ];
  expect(registerNotes(take, register).map(({ value }) => value)).toEqual(['The Asian edition']);
  expect(registerNotes({ ...take, link: 'https://notnikkei.com/a' }, register)).toEqual([]);
});

it('leaves country and language to the dossier', () => {
  expect(registerNotes(take, [fact('nikkei.com', 'country', 'JP'), fact('nikkei.com', 'language', 'ja')])).toEqual([]);
});

it('says nothing of a take without a link, or of an outlet nobody has checked', () => {
  expect(registerNotes({ ...take, link: null }, [fact('nikkei.com', 'owner', 'Nikkei Inc.')])).toEqual([]);
  expect(registerNotes(take, [])).toEqual([]);
});

it('takes an ownership only from the vocabulary', () => {
  expect(registerFactSchema.safeParse(fact('nikkei.com', 'ownership', 'own.private')).success).toBe(true);
  expect(registerFactSchema.safeParse(fact('nikkei.com', 'ownership', 'corporate')).success).toBe(false);
  expect(registerFactSchema.safeParse(fact('nikkei.com', 'owner', 'corporate')).success).toBe(true);
  expect(registerFactSchema.safeParse({ ...fact('nikkei.com', 'owner', 'Nikkei Inc.'), source: '' }).success).toBe(
    false,
  );
});
