import { expect, it } from 'vitest';
import { linkWordsMeasured } from '@/core/reading/linkWordsMeasured';

it('says of words found in links how good they were, and nothing where none were found', () => {
  for (const { titles, found, precision, recall, mostlyDifferent } of linkWordsMeasured) {
    expect(Number.isInteger(titles)).toBe(true);
    const shares = [precision, recall, mostlyDifferent];
    if (found === 0) expect(shares).toEqual([null, null, null]);
    else for (const share of [found, ...shares]) expect(share !== null && share > 0 && share < 1).toBe(true);
  }
});
