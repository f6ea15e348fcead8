import { type Check, judged } from '@/core/evidence/health/check';
import type { HealthFact } from '@/core/evidence/health/fact';

/** A name is a main one where the title or dek has it and at least this share of the takes with words. */
const most = 2 / 3;

/**
 * Takes whose text does not name someone the event is about, whom most takes
 * name: they may be of another day. A take of which only the words of its link
 * are known is `cannot-tell`, since a link leaves names out.
 */
export const mainNames: Check = {
  id: 'main-names',
  run({ takes }, { reading }) {
    const readable = takes.filter(({ id }) => reading.ofTake(id).length > 0);
    const named = reading.names.entities.map(({ entity, namings }) => ({
      name: entity.name,
      passages: new Set(namings.map(({ passage }) => passage)),
    }));
    const main = named.filter(({ passages }) => {
      const naming = readable.filter(({ id }) => reading.ofTake(id).some((passage) => passages.has(passage.id)));
      const headed = passages.has('/title/0') || passages.has('/dek/0');
      return headed && naming.length >= Math.max(2, readable.length * most);
    });
    const facts = main.flatMap(({ name, passages }) =>
      readable.flatMap(({ id }): readonly HealthFact[] => {
        const all = reading.ofTake(id);
        const link = all.find(({ part }) => part === 'link');
        const texts = all.filter(({ part }) => part !== 'link');
        const inLink = link === undefined ? null : passages.has(link.id);
        if (texts.some((text) => passages.has(text.id)) || (texts.length === 0 && inLink === true)) return [];
        const places = texts.map((text) => ({ passage: text.id, start: 0, end: text.text.length }));
        const verdict = texts.length === 0 ? 'cannot-tell' : 'fail';
        return [{ code: 'name-missing', verdict, name, inLink, takes: [id], places }];
      }),
    );
    return judged(main.length === 0 ? 0 : readable.length, facts);
  },
};
