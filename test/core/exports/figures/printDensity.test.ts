import { expect, it } from 'vitest';
import { atPrintDensity } from '@/core/exports/figures/printDensity';

/** A PNG of one white dot, as any program writes it. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTzUCgAAAABJRU5ErkJggg==',
  'base64',
);

it('says 300 dots to an inch after the head of a picture, and leaves the rest as it is', () => {
  const dressed = Buffer.from(atPrintDensity(dot));
  expect(dressed.subarray(0, 33)).toEqual(dot.subarray(0, 33));
  // Length, name, 11,811 dots to a metre both ways, the unit, and the sum that was reckoned by another program.
  expect(dressed.subarray(33, 54).toString('hex')).toBe('000000097048597300002e2300002e230178a53f76');
  expect(dressed.subarray(54)).toEqual(dot.subarray(33));
});
