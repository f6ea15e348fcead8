import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import type { CheckId } from '@/core/evidence/health/check';
import { healthOf } from '@/core/evidence/health/healthOf';

function checked(id: CheckId, said: Partial<Dossier>) {
  const found = healthOf(aDossier({ date: '2026-06-24', ...said }), []).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

describe('ratios', () => {
  const january = 'In January 16 million exchanges were counted.';
  const ratio = (summary: readonly string[], takes: Dossier['takes'] = []) =>
    checked('ratios-hold', { summary: [...summary], takes });

  it('hold by the figures of their own text', () => {
    const { outcome, facts } = ratio(['28.8 million exchanges, 80% more than the 16 million exchanges before.']);
    expect(outcome).toBe('pass');
    expect(facts).toMatchObject([{ stated: 80, measured: 80, from: 16_000_000, to: 28_800_000, takes: [] }]);
    expect(facts[0]?.places).toHaveLength(3);
  });

  it('hold by a figure of another text', () => {
    const takes = [aTake({ outlet: 'A', gist: '28.8 million exchanges, 80% more than before.' })];
    expect(ratio([january], takes).facts).toMatchObject([{ verdict: 'pass', takes: ['a'], measured: 80 }]);
  });

  it('are measured by what they come nearest to: nearly 75% by 16.5 million, not by 16', () => {
    const text =
      'Of 28.8 million exchanges: measured against 16.5 million exchanges instead of 16 million, the rise is nearly 75%.';
    expect(ratio([text]).facts).toMatchObject([{ stated: 75, measured: 74.5, from: 16_500_000, to: 28_800_000 }]);
  });

  it.each([
    ['The port counts 500 lorries, half of the 1,000 lorries of May.', -50, -50, 'pass'],
    ['The port counts 1,000 lorries, twice the 500 lorries of May.', 100, 100, 'pass'],
    ['The port counts 500 lorries, 20% less than the 625 lorries of May.', -20, -20, 'pass'],
    ['The port counts 900 lorries, 80% more than the 600 lorries of May.', 80, 50, 'fail'],
    ['The port counts 600 lorries, 80% less than the 900 lorries of May.', -80, -33.3, 'fail'],
  ])('%s', (text, stated, measured, outcome) => {
    const found = ratio([text]);
    expect(found.facts).toMatchObject([{ stated, measured }]);
    expect(found.outcome).toBe(outcome);
  });

  it.each([
    ['nothing to measure by', 'The port counts 80% more lorries than in May.'],
    ['one figure alone', '900 lorries, 80% more than in May.'],
    ['two figures of two units', '900 lorries, 80% more than in May, for 3,000 homes.'],
    ['three figures, none of which fits', '900 lorries, 80% more than 600 lorries or the 700 lorries of April.'],
    ['no ratio', 'The port counts 900 lorries and 600 lorries.'],
    ['a share of nothing', 'Less by 100%: 900 lorries, 100% fewer than the 5,000 homes.'],
  ])('are not judged with %s', (_, text) => {
    expect(ratio([text])).toMatchObject({ outcome: 'cannot-tell', facts: [] });
  });
});

describe('days', () => {
  const days = (summary: readonly string[], takes: Dossier['takes'] = []) =>
    checked('date-arithmetic', { summary: [...summary], takes });
  const stretch = 'Between 22 April and 5 June it went on';

  it.each([
    [`${stretch} for 45 days.`, 'pass', true],
    [`${stretch} for 44 days.`, 'pass', false],
    [`${stretch} for 40 days.`, 'fail', false],
  ])('%s', (text, outcome, inclusive) => {
    expect(days([text])).toMatchObject({
      outcome,
      facts: [{ counted: 45, from: '2026-04-22', to: '2026-06-05', inclusive, takes: [] }],
    });
  });

  it('hold by a stretch another text names, and are not held against one', () => {
    const takes = (gist: string) => [aTake({ outlet: 'A', gist })];
    expect(days([`${stretch}.`], takes('It took 45 days.')).facts).toMatchObject([{ verdict: 'pass', takes: ['a'] }]);
    expect(days([`${stretch}.`], takes('It took 30 days.')).outcome).toBe('cannot-tell');
  });

  it('are not judged where they are about a number', () => {
    expect(days([`${stretch} for about 40 days.`]).outcome).toBe('cannot-tell');
    expect(days([`${stretch} for 6 weeks.`]).outcome).toBe('cannot-tell');
  });
});
