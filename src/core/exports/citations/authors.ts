import type { Take } from '@/core/dossier/take';
import { valuesOf } from '@/core/notes/note';
import { type AuthorName, authorsFacet, isBylineOf, namesListed } from './authorName';
import { oneLine } from './oneLine';

/** How names are told in one script: what stands between them, and what each of them looks like. */
interface Script {
  readonly between: RegExp;
  isName(text: string): boolean;
}

/** Two to four words, the first and the last with a capital. */
const latin =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|der|den|da|di|del|la|le|bin|al|el)){0,3} \p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** Words of agencies, desks, posts and places, which stand beside names and look like them. */
const noName = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'press|agency|agence|news|times|post|journal|daily|weekly|magazine|radio|media|staff|wires?|services?|bureau|desk|team',
    'chief|correspondent|reporters?|editors?|editorial|writers?|contributors?|university|institute|cent(?:er|re)|office',
    'company|inc|llc|jr|sr|new|north|south|east|west|san|santa|santo|são|sao|st|saint|los|las|hong|tel|abu|el|cape|port',
    'buenos|rio|mexico|kuala|addis|phnom|des|saudi|sri|costa|puerto|sierra|burkina|papua|city|town|house|dc',
    'united|states|kingdom|republic|great',
  ].join('|')})(?!\p{L})`,
  'iu',
);

const scripts: readonly Script[] = [
  { between: /\s+and\s+|\s*[&/,;·]\s*/iu, isName: (text) => latin.test(text) && !noName.test(text) },
  { between: /\s*[·/]\s*/u, isName: (text) => /^[가-힣]{2,4}(?: ?(?:기자|특파원|논설위원|앵커))?$/u.test(text) },
  { between: /\s*[,;]\s*/u, isName: (text) => /^[가-힣]{2,4} ?(?:기자|특파원|논설위원|앵커)$/u.test(text) },
  { between: /\s*[、，,;；]\s*/u, isName: (text) => /^\p{Script=Han}{2,4}$/u.test(text) },
];

/**
 * Who wrote a take, in the order of its byline: with family and given names
 * apart where a note keeps them so and the byline still says the same, else as
 * the byline prints them.
 */
export function authorsOf({ byline, notes }: Pick<Take, 'byline' | 'notes'>): readonly AuthorName[] {
  const printed = oneLine(byline);
  if (printed === null) return [];
  const lists = valuesOf(notes, authorsFacet).map(namesListed);
  const told = lists.find((names) => isBylineOf(printed, names));
  return told ?? namesIn(printed).map((literal) => ({ literal }));
}

/**
 * The names in a byline, in its order, where it is sure that it is names and
 * nothing else: `Hans Müller and Jane Doe`, `김철수·이영희 기자`. Any other is
 * one, as it stands.
 */
function namesIn(byline: string): readonly string[] {
  for (const { between, isName } of scripts) {
    const names = byline.replace(/^by\s+/i, '').split(between);
    if (names.length > 1 && names.every(isName)) return [...new Set(names)];
  }
  return [byline];
}
