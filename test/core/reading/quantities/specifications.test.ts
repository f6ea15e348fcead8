import { groupNames, type Language, scoreGroup, specsAreThere } from '@test/figures/numbers/scoreNumbers';
import { describe, expect, it } from 'vitest';

const languages = ['English', 'Korean', 'Chinese', 'Japanese'] as const satisfies readonly Language[];
const absent = specsAreThere ? '' : ' (not run: the specifications lie beside the project, and are absent)';

describe.skipIf(!specsAreThere)(`the specifications of Recognizers-Text${absent}`, () => {
  const each = languages.flatMap((language) => groupNames.map((group) => [language, group] as const));
  it.each(each)(
    'in %s are read right as %s in at least 95 of 100 cases, and none is left out that is read',
    (...of) => {
      const { right, cases, misses, needless } = scoreGroup(...of);
      expect(cases).toBeGreaterThan(5);
      expect(right / cases, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(needless).toEqual([]);
    },
  );
});
