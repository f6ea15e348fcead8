import { type Check, judged } from '@/core/evidence/health/check';

/** Takes of which the dossier holds no word: no headline, gist or quotation, and none left in the link. */
export const somethingToRead: Check = {
  id: 'something-to-read',
  run({ takes }, { reading }) {
    const facts = takes
      .filter(({ id }) => reading.ofTake(id).length === 0)
      .map(({ id }) => ({ code: 'nothing-to-read' as const, verdict: 'fail' as const, takes: [id], places: [] }));
    return judged(takes.length, facts);
  },
};
