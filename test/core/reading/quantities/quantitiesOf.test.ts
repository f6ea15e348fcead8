import { ownVectors, shown } from '@test/figures/numbers/ownVectors';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantitiesOf } from '@/core/reading/quantities/quantitiesOf';
import { anyText, hardTexts } from './anyText';

it.each(ownVectors)('%s: %s', (language, text, figures) => {
  expect(shown(quantitiesOf(text, language))).toBe(figures);
});

it.each([
  // Half a unit of the last significant digit to each side; twice that where hedged.
  ['28.8 million', 28_750_000, 28_850_000],
  ['2880만', 28_750_000, 28_850_000],
  ['25,000', 24_500, 25_500],
  ['about 25,000', 24_000, 26_000],
  ['2만 5천여 명', 24_000, 26_000],
  ['16 million', 15_500_000, 16_500_000],
  ['15만 5천', 154_500, 155_500],
  ['14억 1402만', 1_414_015_000, 1_414_025_000],
  // The first two digits always count, so that 80% is not 75%.
  ['80%', 79.5, 80.5],
  ['10 people', 9.5, 10.5],
  ['100 people', 95, 105],
  ['150 people', 145, 155],
  ['149 people', 148.5, 149.5],
  ['twenty people', 19.5, 20.5],
  ['3割', 25, 35],
  // What is exact, and what is a range.
  ['3분의 1', 0.333333333333333, 0.333333333333333],
  ['3rd', 3, 3],
  ['20 to 40%', 20, 40],
  ['수백만 명', 1e6, 1e7],
  ['dozens of people', 10, 100],
])('%s may stand for %d to %d', (text, low, high) => {
  const [quantity] = quantitiesOf(text, null);
  expect(quantity?.low).toBeCloseTo(low, 6);
  expect(quantity?.high).toBeCloseTo(high, 6);
});

it.each([
  ['en', '25,000 accounts', 'count'],
  ['en', '$5', 'money'],
  ['en', '5%', 'percent'],
  ['en', '5 percentage points', 'percent-points'],
  ['en', '5 days', 'duration'],
  ['en', '5 km', 'measure'],
  ['en', '5th', 'ordinal'],
  ['en', '5', 'plain'],
  ['en', '5 times', 'plain'],
])('%s: %s is of the kind %s', (language, text, kind) => {
  expect(quantitiesOf(text, language).map((each) => each.kind)).toEqual([kind]);
});

it('tells a size from a figure', () => {
  expect(quantitiesOf('thousands of people, 1,000 people', 'en').map(({ vague }) => vague)).toEqual([true, false]);
  // 수만 is a size before a counter, else a particle.
  expect(quantitiesOf('할 수만 있다면', 'ko')).toEqual([]);
});

it('gives places in the text as given, whatever its form', () => {
  for (const text of [
    'ﾌｧｲﾙ２８８０万件',
    '２５，０００\u3000accounts',
    '2만 5000개'.normalize('NFD'),
    '㏠前に５㎞',
    '（３人）',
  ]) {
    for (const { start, end, text: said } of quantitiesOf(text, null)) expect(said).toBe(text.slice(start, end));
  }
  expect(quantitiesOf('약 ２만 ５０００개'.normalize('NFD'), 'ko')).toMatchObject([
    { value: 25_000, approximation: 'about' },
  ]);
  expect(quantitiesOf('25,000¹ and m² and ①', 'en').map(({ text }) => text)).toEqual(['25,000']);
});

it('takes any text, keeps to it, and never lets two figures overlap', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'ko', 'zh', 'ja', 'de', null), (text, language) => {
      let last = 0;
      for (const { start, end, text: said, value, low, high } of quantitiesOf(text, language)) {
        expect(said).toBe(text.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        last = end;
      }
    }),
    { seed: 11, numRuns: 2000 },
  );
});

it.each(hardTexts)('comes to an end with a hundred thousand of %j', (part) => {
  const text = `${part.repeat(Math.ceil(100_000 / part.length))}5`;
  expect(quantitiesOf(text, 'en').every(({ start, end, text: said }) => said === text.slice(start, end))).toBe(true);
});
