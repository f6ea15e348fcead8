import { besideProject } from '@test/core/formats/besideProject';
import { walk } from '@test/figures/reference/walk';
import { describe, expect, it } from 'vitest';

const method = besideProject('method');

describe.skipIf(!method.isThere)('the reference values beside the project (skipped where they are absent)', () => {
  if (!method.isThere) return void it('are absent', () => undefined);
  const outcomes = walk(JSON.parse(method.text('reference-values')));
  const computable = outcomes.filter(({ excused }) => excused === null);

  it.each(computable)('$path is $expected', ({ found, expected, holds }) => {
    expect(holds, `found ${found}, expected ${expected}`).toBe(true);
  });

  it('are walked whole: 228 of them, and 18 whose data are not at hand', () => {
    expect([computable.length, outcomes.length - computable.length]).toEqual([228, 18]);
  });
});

describe('walking reference values', () => {
  it('counts a number nothing computes, and one that is off, as missed', () => {
    const missed = walk({ wilson: { '0/20': [0, 0.1612] }, nobody: { knows: 1 }, kripp_wikipedia: { cardinal: 0.5 } });
    expect(missed.map(({ path, holds, excused }) => [path, holds, excused])).toEqual([
      ['wilson › 0/20 › 0', true, null],
      ['wilson › 0/20 › 1', false, null],
      ['nobody › knows', false, null],
      ['kripp_wikipedia › cardinal', false, null],
    ]);
  });

  it('never lets a number hold whose data are not at hand', () => {
    const [only] = walk({ babe_alpha: { 'SG1.label_bias': { alpha: 0.3881 } } });
    expect(only).toMatchObject({ found: null, holds: false, excused: expect.stringContaining('BABE') });
  });
});
