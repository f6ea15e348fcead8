import { type Text, textKeys } from '@/core/intake/gather/fold/sameText';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import type { Brought } from '@/state/intake/brought';

/** What keeping would come to. */
export interface Plan {
  /** Takes that would be added. */
  readonly adds: number;
  /** Chosen takes the dossier holds already. */
  readonly already: number;
  /** Chosen takes another file brings as well. */
  readonly folded: number;
  /** Chosen takes whose text stands there, or in another file, at another page: noted as carriers of it. */
  readonly carriers: number;
  /** Files something is chosen from. */
  readonly files: number;
  /** The first day any of them says, ISO; null where none says. */
  readonly firstDay: string | null;
  /** True where that day is when a tool first saw the pages; they may be older. */
  readonly isFirstSeen: boolean;
}

interface RowKeys {
  /** Of the page it is; null where it has no link. */
  readonly page: string | null;
  /** Of all that its text is known by. */
  readonly all: readonly string[];
}

const known = new WeakMap<GatheredRow, RowKeys>();

/** What a row is compared by. */
function keysOf(row: GatheredRow): RowKeys {
  let keys = known.get(row);
  if (keys === undefined) {
    const { take, carriers } = row.gathered;
    const own = textKeys(take);
    const others = [row.story, ...carriers].filter((text) => !isAlike(text, take));
    keys = { page: take.link === null ? null : (own[0] ?? null), all: [...own, ...others.flatMap(textKeys)] };
    known.set(row, keys);
  }
  return keys;
}

/** A take mostly says what its story does, and to tell a page by its link takes its time. */
function isAlike(text: Text, { link, headline, published }: Text): boolean {
  return text.link === link && text.headline === headline && text.published === published;
}

/** True where the page of a row is among these. */
export function isThere(row: GatheredRow, there: ReadonlySet<string>): boolean {
  if (there.size === 0) return false;
  const { page } = keysOf(row);
  return page !== null && there.has(page);
}

/** The rows chosen from a file that holds stories, in their order. */
export function chosenRows({ rows, chosen }: Brought): readonly GatheredRow[] {
  return rows?.filter((_, place) => chosen.has(place)) ?? [];
}

/** What keeping the chosen rows would come to, beside the texts that are there. */
export function planOf(files: readonly Brought[], there: ReadonlySet<string>): Plan {
  const chosen = files.map(chosenRows).filter((rows) => rows.length > 0);
  // One file alone was folded when it was gathered; telling texts apart takes its time.
  const isAlone = chosen.length <= 1 && there.size === 0;
  const seen = new Set<string>();
  const added: (readonly GatheredRow[])[] = [];
  const met = { already: 0, folded: 0, carriers: 0 };
  for (const rows of chosen) {
    const fresh = rows.filter((row) => {
      const { page, all } = isAlone ? { page: null, all: [] } : keysOf(row);
      const as = metAs(page, all, there, seen);
      if (as !== null) met[as] += 1;
      return as === null;
    });
    if (!isAlone) for (const key of rows.flatMap((row) => keysOf(row).all)) seen.add(key);
    if (fresh.length > 0) added.push(fresh);
  }
  const rows = added.flat();
  return { adds: rows.length, ...met, files: added.length, ...firstDayOf(rows) };
}

function metAs(
  page: string | null,
  all: readonly string[],
  there: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): 'already' | 'folded' | 'carriers' | null {
  if (page !== null && there.has(page)) return 'already';
  if (page !== null && seen.has(page)) return 'folded';
  return all.some((key) => there.has(key) || seen.has(key)) ? 'carriers' : null;
}

/** Where one row says its day itself that day is no tool's. */
function firstDayOf(rows: readonly GatheredRow[]): Pick<Plan, 'firstDay' | 'isFirstSeen'> {
  const dated = rows.flatMap(({ gathered: { take }, story }) =>
    take.published === null ? [] : [{ day: take.published, isSeen: story.firstSeen }],
  );
  const firstDay = dated.map(({ day }) => day).sort()[0] ?? null;
  return { firstDay, isFirstSeen: firstDay !== null && dated.every(({ day, isSeen }) => day !== firstDay || isSeen) };
}
