import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { linkWords } from '@/core/reading/linkWords';
import { foldWords } from '@/core/search/words';
import { dayName } from '@/i18n/dates';
import type { LanguageCode } from '@/i18n/languages';
import type { Messages } from '@/i18n/messages/en';
import { languageName, regionName } from '@/i18n/names';

const known = new Map<LanguageCode, WeakMap<GatheredRow, string>>();

/** What a row shows in a language, and what it stands for, folded to be searched: put together once. */
export function rowText(row: GatheredRow, language: LanguageCode, text: Messages): string {
  const texts = known.get(language) ?? new WeakMap<GatheredRow, string>();
  known.set(language, texts);
  let folded = texts.get(row);
  if (folded === undefined) {
    folded = foldWords(wordsOf(row, language, text).join(' '));
    texts.set(row, folded);
  }
  return folded;
}

function wordsOf({ gathered, story }: GatheredRow, language: LanguageCode, text: Messages) {
  const { outlet, region, lens, headline, gist, quote, published, byline, link, brokenLink } = gathered.take;
  return [
    headline ?? (link === null ? null : linkWords(link)),
    outlet,
    region,
    regionName(region, language, text),
    languageName(gathered.take.language, language, text),
    published,
    published === null ? text.unknown.date : dayName(published, language),
    ...[lens, gist, quote?.text, quote?.original, byline, link, brokenLink, story.description],
    ...gathered.carriers.flatMap((carrier) => [carrier.outlet, carrier.domain]),
  ];
}
