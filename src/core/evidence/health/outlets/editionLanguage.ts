import type { Take } from '@/core/dossier/take';
import { factsAbout } from '@/core/evidence/factsOf';
import { type Check, judged } from '@/core/evidence/health/check';
import type { HealthFact } from '@/core/evidence/health/fact';

/** Scripts that tell a language apart from one in Latin letters. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['zh', /\p{sc=Han}/u],
  ['ja', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['ko', /\p{sc=Hangul}/u],
];
const primary = (tag: string) => tag.replace(/-.*/, '');

/**
 * The language given for an article against what its headline shows and what
 * the register says of the host. A headline in, or without, the letters of the
 * language decides. Without one, the register counts: an edition it knows in
 * another language fails, unless the address itself names the language given
 * (`/fr/`, `?lang=fr`). A language the
 * headline cannot be in is not held against it.
 */
export const editionLanguage: Check = {
  id: 'edition-language',
  run({ takes }, { register, reading }) {
    const looked = takes.flatMap((take) => (take.language === null ? [] : [{ take, given: take.language }]));
    const facts = looked.flatMap(({ take, given }): readonly HealthFact[] => {
      const headline = reading.ofTake(take.id).find(({ part }) => part === 'headline');
      const shown = headline === undefined ? null : shownLanguage(headline.text, given);
      if (headline !== undefined && shown === 'other') {
        const places = [{ passage: headline.id, start: 0, end: headline.text.length }];
        const fact = { code: 'language-differs', verdict: 'fail', given, other: 'script', source: null } as const;
        return [{ ...fact, takes: [take.id], places }];
      }
      if (shown === 'given' || namesLanguage(take, given)) return [];
      return factsAbout(take, 'language', register)
        .filter(({ value }) => primary(value) !== primary(given))
        .filter(({ value }) => headline === undefined || shownLanguage(headline.text, value) !== 'other')
        .map(({ value: other, source }) => ({
          code: 'language-differs',
          verdict: headline === undefined ? 'fail' : 'cannot-tell',
          given,
          other,
          source,
          takes: [take.id],
          places: [],
        }));
    });
    return judged(looked.length, facts);
  },
};

/** Whether a text is in the letters of a language; null where letters do not tell, as between English and French. */
function shownLanguage(text: string, language: string): 'given' | 'other' | null {
  const own = scripts.find(([known]) => known === primary(language));
  if (own !== undefined) return own[1].test(text) ? 'given' : 'other';
  const inAnother = scripts.some(([, letters]) => letters.test(text)) && !/\p{sc=Latin}/u.test(text);
  return inAnother && /^(?:en|fr|de|es|pt|it|nl)$/.test(primary(language)) ? 'other' : null;
}

function namesLanguage({ link }: Take, language: string): boolean {
  if (link === null) return false;
  const { hostname, pathname, search } = new URL(link);
  return `${hostname.replace(/\./g, '/')}${pathname}/${search}`
    .toLowerCase()
    .split(/[/?&=_-]/)
    .includes(primary(language));
}
