import { type languages, scoreNumbers, specsAreThere } from '@test/figures/numbers/scoreNumbers';
import { describe, expect, it } from 'vitest';

const names = ['English', 'Korean', 'Chinese', 'Japanese'] as const satisfies readonly (keyof typeof languages)[];
const absent = specsAreThere ? '' : ' (not run: the specifications lie beside the project, and are absent)';

describe.skipIf(!specsAreThere)(`the number specifications of Recognizers-Text${absent}`, () => {
  it.each(names)('are read right in %s in at least 95 of 100 cases, and none is left out that is read', (language) => {
    const { right, cases, misses, needless } = scoreNumbers(language);
    expect(cases).toBeGreaterThan(50);
    expect(right / cases, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(needless).toEqual([]);
  });
});
