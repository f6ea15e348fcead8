import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonScan } from '@/core/formats/json/jsonScan';
import { wholeItems } from '@/core/intake/json/wholeItems';
import { readIntake } from '@/core/intake/readIntake';

it.each([
  ['[{"a":1},{"b":2', '[{"a":1}]'],
  ['{"x":[{"a":"}]"},{"b":[1,2]},{"c"', '{"x":[{"a":"}]"},{"b":[1,2]}]}'],
  ['[[1,[2]],[3', '[[1,[2]]]'],
  ['[{"a":1},oops,{"b":2}]', '[{"a":1}]'],
  ['[{"a":1},"cut', '[{"a":1}]'],
  ['{"a":{"b":1},"c":', null],
  ['[1,2,3', null],
])('keeps of %j what was whole', (text, whole) => {
  expect(wholeItems(text, jsonScan(text).sound)).toBe(whole);
});

it('gives JSON whatever is cut off a list, and all items but the last', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 2, maxLength: 6 }), (items) => {
      const last = JSON.stringify(items.at(-1));
      const text = JSON.stringify({ items }).slice(0, -2 - Math.ceil(last.length / 2));
      const whole = wholeItems(text, jsonScan(text).sound);
      expect(JSON.parse(whole ?? '').items.slice(0, items.length - 1)).toEqual(
        JSON.parse(JSON.stringify(items.slice(0, -1))),
      );
    }),
    { numRuns: 200, seed: 7 },
  );
});

describe('a list that breaks off', () => {
  const article = (at: number) =>
    `{"url":"https://a.example/${at}","title":"Headline ${at}","seendate":"20260520T221500Z"}`;

  it('is read up to there, and the line is told', async () => {
    const intake = await readIntake(`{"articles":[\n${article(1)},\n${article(2)},\n{"url":"https://a.exam`);
    expect(intake).toMatchObject({ kind: 'stories', format: 'gdelt-artlist' });
    expect(intake.kind === 'stories' && intake.stories.map(({ link }) => link)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
    expect(intake.findings).toContainEqual({ code: 'json-broken', line: 4 });
  });

  it('of no known kind tells the line and nothing else', async () => {
    const intake = await readIntake('[{"a":1},\n{"b":');
    expect(intake).toMatchObject({ kind: 'nothing', findings: [{ code: 'json-broken', line: 2 }] });
  });

  it('in our own form keeps the takes that are whole', async () => {
    const intake = await readIntake(
      '{"parallax":1,"dossier":{"title":"T","takes":[{"outlet":"A"},\n{"outlet":"B"},\n{"outl',
    );
    expect(intake.kind === 'dossiers' && intake.dossiers[0]?.takes.map(({ outlet }) => outlet)).toEqual(['A', 'B']);
    expect(intake.findings).toContainEqual({ code: 'json-broken', line: 3 });
  });
});
