import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { originOf, type Proposal, proposalsFor, takeProposals, undisputed } from '@/core/edits/proposals';
import type { RegisterFact } from '@/core/notes/register';
import { anyDossier } from '../formats/anyDossier';

const fact = (
  domain: string,
  outlet: string,
  kind: RegisterFact['fact'],
  value: string,
  source = 'A list',
): RegisterFact => ({
  domain,
  outlet,
  fact: kind,
  value,
  source,
});
const register: readonly RegisterFact[] = [
  fact('nikkei.com', 'Nikkei', 'country', 'JP'),
  fact('nikkei.com', 'Nikkei', 'language', 'ja'),
  { ...fact('asia.nikkei.com', 'Nikkei Asia', 'country', 'JP'), asOf: '2026-05' },
  fact('asia.nikkei.com', 'Nikkei Asia', 'language', 'en'),
  fact('asia.nikkei.com', 'Nikkei Asia', 'language', 'ja', 'Another list'),
  fact('asia.nikkei.com', 'Nikkei Asia', 'language', 'en', 'A third list'),
  fact('asia.nikkei.com', 'Nikkei Asia', 'ownership', 'own.private'),
  fact('asia.nikkei.com', 'Nikkei Asia', 'ownership', 'own.nonprofit', 'Another list'),
  fact('asia.nikkei.com', 'Nikkei Asia', 'owner', 'Nikkei, Inc.'),
  fact('scmp.com', 'South China Morning Post', 'country', 'HK'),
];
const link = 'https://asia.nikkei.com/business/2026/06/24/anthropic-accuses-a-rival-lab';
const around = aDossier();
const valuesOf = (take: Take, dossier = around) =>
  proposalsFor(take, register, dossier).map(({ field, value, from }) => `${field} ${value} ${from}`);

describe('what is proposed for a take', () => {
  it('is all the register and the link offer, by the longest registered domain', () => {
    expect(valuesOf(aTake({ outlet: '?', link }))).toEqual([
      'outlet Nikkei Asia register',
      'region Japan register',
      'language en register',
      'language ja register',
      'published 2026-06-24 link',
      'ownership own.private register',
      'ownership own.nonprofit register',
      'owner Nikkei, Inc. register',
      'headline anthropic accuses a rival lab link',
    ]);
    expect(valuesOf(aTake({ outlet: 'x', link: 'https://www.nikkei.com/' }))).toEqual([
      'region Japan register',
      'language ja register',
    ]);
  });

  it('is nothing the take says already, and nothing without a link', () => {
    const said = aTake({ outlet: 'N', region: 'x', language: 'ko', published: '2020-01-01', headline: 'H', link });
    expect(valuesOf(said).map((each) => each.split(' ')[0])).toEqual(['ownership', 'ownership', 'owner']);
    expect(valuesOf(aTake())).toEqual([]);
    expect(valuesOf(aTake({ outlet: 'x', link: 'https://nobody.example/' }))).toEqual([]);
  });

  it('is no language the headline cannot be in, nor that of another edition', () => {
    const languagesOf = (take: Partial<Take>) =>
      valuesOf(aTake({ outlet: 'x', region: 'x', published: '2026-06-24', link, ...take })).filter((each) =>
        each.startsWith('language'),
      );
    expect(languagesOf({ headline: '円が再び下落' })).toEqual(['language ja register']);
    expect(languagesOf({ headline: 'Yen falls again' })).toEqual(['language en register']);
    expect(languagesOf({ headline: '엔화 하락' })).toEqual([]);
    expect(languagesOf({ link: 'https://jp.asia.nikkei.com/a' })).toEqual(['language ja register']);
  });

  it.each([
    ['?', true],
    ['asia.nikkei.com', true],
    ['Nikkei.com', true],
    ['Nikkei Asia', false],
    ['ikkei.com', false],
    ['The Daily', false],
  ])('is a name for the outlet printed %s: %s', (outlet, isProposed) => {
    expect(valuesOf(aTake({ outlet, link })).includes('outlet Nikkei Asia register')).toBe(isProposed);
  });

  it('calls a country as the dossier does, else in its language', () => {
    const take = aTake({ link: 'https://www.scmp.com/' });
    expect(valuesOf(take)).toEqual(['region Hong Kong register']);
    expect(valuesOf(take, aDossier({ language: 'ko' }))).toEqual(['region 홍콩 register']);
    const takes = [aTake({ region: 'Hong Kong / China' }), aTake({ outlet: 'x', region: 'Hong Kong SAR' })];
    expect(valuesOf(take, aDossier({ language: 'ko', takes }))).toEqual(['region Hong Kong SAR register']);
  });

  it('says what the register says of its age', () => {
    const [region] = proposalsFor(aTake({ outlet: 'N', link }), register, around);
    expect(region?.note).toEqual(aNote('region', 'Japan', { by: 'registry', source: 'A list', asOf: '2026-05' }));
  });

  it('never throws, and is never taken silently', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        for (const take of dossier.takes) {
          const before = JSON.stringify(take);
          proposalsFor(take, register, dossier);
          expect(JSON.stringify(take)).toBe(before);
        }
      }),
      { seed: 20260624, numRuns: 200 },
    );
  });
});

describe('taking what is proposed', () => {
  const take = aTake({ outlet: '?', link });
  const dossier = aDossier({ takes: [take, aTake({ outlet: 'Other' })] });
  const all = proposalsFor(take, register, dossier);

  it('together leaves out what sources differ on and the words of the link', () => {
    expect(undisputed(all).map(({ field }) => field)).toEqual([
      'outlet',
      'region',
      'published',
      'ownership',
      'ownership',
      'owner',
    ]);
  });

  it('puts each in its field with the note that says whose it is, and touches no other take', () => {
    const after = takeProposals(dossier, 'take', undisputed(all));
    const [taken] = after.takes;
    expect(taken).toMatchObject({ id: 'nikkei-asia', outlet: 'Nikkei Asia', region: 'Japan', published: '2026-06-24' });
    expect(taken?.notes.map(({ facet, by }) => `${facet} ${by}`)).toEqual([
      'region registry',
      'published rule',
      'ownership registry',
      'ownership registry',
      'owner registry',
    ]);
    expect(after.takes[1]).toBe(dossier.takes[1]);
    if (taken === undefined) throw new Error('no take');
    expect(proposalsFor(taken, register, after).map(({ field }) => field)).toEqual([
      'language',
      'language',
      'headline',
    ]);
  });

  it('one by one takes the words of a link for a headline, and says that they are from the link', () => {
    const words = all.filter(({ field }: Proposal) => field === 'headline');
    const [taken] = takeProposals(dossier, 'take', words).takes;
    expect(taken?.headline).toBe('anthropic accuses a rival lab');
    expect(taken === undefined ? null : originOf(taken, 'headline')).toMatchObject({ by: 'rule', layer: 'link' });
  });

  it('is told of a field as long as it stands there', () => {
    const [taken = take] = takeProposals(dossier, 'take', all).takes;
    expect(originOf(taken, 'region')).toMatchObject({ by: 'registry', source: 'A list' });
    expect(originOf({ ...taken, region: 'Korea' }, 'region')).toBeNull();
    expect(originOf(aTake({ region: 'x', notes: [aNote('region', 'x')] }), 'region')).toBeNull();
  });
});
