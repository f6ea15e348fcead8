import { type Check, judged } from '@/core/evidence/health/check';

const partOf = { link: 'link', headline: 'headline', quotation: 'quote' } as const;

/**
 * Takes whose own words are so alike that they may go back to one agency's text
 * (method 2.12): then there are fewer reports than takes. One fact a group, with
 * the least of its likenesses.
 */
export const sharedText: Check = {
  id: 'shared-text',
  run({ takes }, { reading }) {
    const groups = reading.syndicated.filter((group) => group.takes.length > 1);
    const facts = groups.map(({ takes: alike, by: copies }) => {
      const by = [...new Set(copies.map((copy) => copy.by))];
      const parts = new Set<string>(by.map((kind) => partOf[kind]));
      return {
        code: 'copy-shared' as const,
        verdict: 'fail' as const,
        by,
        likeness: Math.min(...copies.map(({ likeness }) => likeness)),
        takes: alike.map(({ id }) => id),
        places: alike
          .flatMap(({ id }) => reading.ofTake(id))
          .filter(({ part }) => parts.has(part))
          .map(({ id, text }) => ({ passage: id, start: 0, end: text.length })),
      };
    });
    return judged(takes.filter(({ id }) => reading.ofTake(id).length > 0).length, facts);
  },
};
