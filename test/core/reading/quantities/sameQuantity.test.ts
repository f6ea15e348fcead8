import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantitiesOf } from '@/core/reading/quantities/quantitiesOf';
import type { Quantity } from '@/core/reading/quantities/quantity';
import { sameQuantity } from '@/core/reading/quantities/sameQuantity';

const only = (text: string): Quantity => {
  const [first, second] = quantitiesOf(text, null);
  if (first === undefined || second !== undefined) throw new Error(`${text} holds no figure, or two`);
  return first;
};

it.each([
  ['28.8 million exchanges', '2880만 건', true],
  ['25,000 accounts', '2만 5000개', true],
  ['25,000 accounts', '2万5000件', true],
  ['24,000 accounts', '2만 5000개', false],
  ['nearly 25,000 accounts', '25,000 accounts', true],
  ['16 million', '1600万', true],
  ['28.8 million', '16 million', false],
  ['80%', '9割', false],
  ['90%', '9割', true],
  ['80%', '75%', false],
  ['5%', '5%p', false],
  ['5%', '5', false],
  ['$5 million', '€5 million', false],
  ['$5 million', '500만 달러', true],
  ['$5 million', '5 million', false],
  ['45 days', '45일', true],
  ['45 days', '45 hours', false],
  ['3 people', '3 dead', true],
  ['3 dead', '3명', true],
  ['3 passengers', '3 dead', false],
  ['3 cases', '3건', true],
  ['5km', '5', false],
  // A bare figure agrees with a count only where it is large.
  ['28.8 million', '2880만 건', true],
  ['2880만 건', '28.8 million', true],
  ['3', '3명', false],
  ['3', '3', true],
  // A third is exact; a size is no figure.
  ['3분의 1', '三分之一', true],
  ['3분의 1', '3분의 2', false],
  ['수백만 명', 'millions of people', true],
  ['수백만 명', '2 million people', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameQuantity(only(a), only(b))).toBe(same);
});

it('is the same both ways round, and of every figure with itself', () => {
  const figures = [
    '5',
    '5000',
    '5%',
    '3 dead',
    '3명',
    '3건',
    '25,000 accounts',
    '2만 5000개',
    '수백만 명',
    '3rd',
    '$5',
  ].map(only);
  const figure = fc.constantFrom(...figures);
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(sameQuantity(a, b)).toBe(sameQuantity(b, a));
      expect(sameQuantity(a, a)).toBe(true);
    }),
    { seed: 3 },
  );
});
