import { hostOf } from '@/core/dossier/webAddress';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { saidWhen } from '@/core/intake/saidWhen';
import { linkWords } from '@/core/reading/linkWords';
import { foldWords } from '@/core/search/words';
import { periodName } from '@/i18n/desk/periodName';
import type { LanguageCode } from '@/i18n/languages';
import type { Messages } from '@/i18n/messages/en';
import { languageName, regionName } from '@/i18n/names';

/** What a row shows in a language, to be searched. */
export interface RowText {
  /** Its words, folded, a line for each thing it shows. */
  readonly words: string;
  /** When it was published, ISO, as much as is known; null where nothing says. */
  readonly when: string | null;
  /** The same as it is printed: `5 may 2026`, folded; empty where nothing says. */
  readonly printed: string;
}

/** As much as a row shows of a longer text. */
export const mostShown = 300;

const known = new Map<LanguageCode, WeakMap<GatheredRow, RowText>>();

/** What a row shows in a language: put together once. */
export function rowText(row: GatheredRow, language: LanguageCode, text: Messages): RowText {
  const texts = known.get(language) ?? new WeakMap<GatheredRow, RowText>();
  known.set(language, texts);
  let shown = texts.get(row);
  if (shown === undefined) {
    shown = shownIn(row, language, text);
    texts.set(row, shown);
  }
  return shown;
}

function shownIn({ gathered: { take }, story }: GatheredRow, language: LanguageCode, text: Messages): RowText {
  const { outlet, region, lens, headline, gist, quote, byline, link, brokenLink } = take;
  const when = saidWhen(take);
  const printed = when === null ? null : periodName(when, language);
  const parts = [
    headline ?? (link === null ? null : linkWords(link)),
    outlet,
    regionName(region, language, text),
    languageName(take.language, language, text),
    printed ?? text.unknown.date,
    ...[lens, byline, link === null ? brokenLink : hostOf(link)],
    ...[gist, quote?.text, quote?.original, story.description].map((prose) => prose?.slice(0, mostShown)),
  ];
  const words = parts.map((part) => foldWords(part ?? '')).join('\n');
  return { words, when, printed: foldWords(printed ?? '') };
}
