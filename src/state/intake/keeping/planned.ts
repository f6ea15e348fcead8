import type { Take } from '@/core/dossier/take';
import { canonicalLink } from '@/core/intake/gather/canonicalLink';
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
  /** Files something is chosen from. */
  readonly files: number;
  /** The first day any of them was published, ISO; null where none says. */
  readonly firstDay: string | null;
}

const pages = new WeakMap<GatheredRow, string | null>();

/** The page a row is, to compare it by; null where it has no link. */
function pageOf(row: GatheredRow): string | null {
  let page = pages.get(row);
  if (page === undefined) {
    const { link } = row.gathered.take;
    page = link === null ? null : canonicalLink(link);
    pages.set(row, page);
  }
  return page;
}

/** The pages some takes are. */
export function pagesOf(takes: readonly Take[]): ReadonlySet<string> {
  return new Set(takes.flatMap(({ link }) => (link === null ? [] : [canonicalLink(link)])));
}

/** True where a row is among these pages. */
export function isThere(row: GatheredRow, there: ReadonlySet<string>): boolean {
  if (there.size === 0) return false;
  const page = pageOf(row);
  return page !== null && there.has(page);
}

/** The rows chosen from a file that holds stories, in their order. */
export function chosenRows({ rows, chosen }: Brought): readonly GatheredRow[] {
  return rows?.filter((_, place) => chosen.has(place)) ?? [];
}

/** What keeping the chosen rows would come to, beside the pages that are there. */
export function planOf(files: readonly Brought[], there: ReadonlySet<string>): Plan {
  const chosen = files.map(chosenRows).filter((rows) => rows.length > 0);
  // One file alone was folded when it was gathered; telling pages apart takes its time.
  const isAlone = chosen.length <= 1 && there.size === 0;
  const seen = new Set<string>();
  const added: (readonly GatheredRow[])[] = [];
  let already = 0;
  let folded = 0;
  for (const rows of chosen) {
    const fresh = rows.filter((row) => {
      const page = isAlone ? null : pageOf(row);
      const isThereAlready = page !== null && there.has(page);
      const isTwice = page !== null && !isThereAlready && seen.has(page);
      if (isThereAlready) already += 1;
      if (isTwice) folded += 1;
      if (page !== null) seen.add(page);
      return !isThereAlready && !isTwice;
    });
    if (fresh.length > 0) added.push(fresh);
  }
  const days = added.flat().flatMap(({ gathered }) => gathered.take.published ?? []);
  return { adds: added.flat().length, already, folded, files: added.length, firstDay: days.sort()[0] ?? null };
}
