import { isCalendarDay } from '@/core/dossier/calendarDay';
import { vocabularyOf } from '@/core/notes/vocabulary/vocabularies';
import { useDayName } from '@/i18n/dates';
import { ownWord, useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';

/** The value of a note in the reader's language: a code by name, a place, a language; anything else as it was written. */
export function useCodeNames() {
  const text = useText();
  const names = useNames();
  const dayName = useDayName();
  const { vocabulary } = useEvidenceText();
  const place = (printed: string) => ownWord(vocabulary.lens.areas, printed) ?? names.region(printed);
  const day = (said: string) => (isCalendarDay(said) ? dayName(said) : said);
  const named: Readonly<Record<string, (value: string) => string>> = {
    frame: (value) => names.answer('frame', value),
    ownership: (value) => names.answer('ownership', value),
    treatment: (value) => names.answer('treatment', value),
    language: names.language,
    geo: place,
    region: names.region,
    published: day,
    'first-seen': day,
    event: () => text.takes.earlier,
  };
  return {
    place,
    value: (facet: string, value: string) => named[facet]?.(value) ?? ownWord(vocabulary.names, value) ?? value,
    /** A facet of notes by name: its own, or that of the list its codes are from. */
    facet: (facet: string) => {
      const list = vocabularyOf(facet);
      const own = ownWord(vocabulary.facets, facet) ?? ownWord(text.facets, facet);
      return own ?? (list === undefined ? facet : vocabulary.sets[list].title);
    },
  };
}
