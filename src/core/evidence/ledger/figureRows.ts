import type { Stated } from '@/core/evidence/closeReading';
import type { DateMention, Quantity } from '@/core/reading/quantities/quantity';
import { sameQuantity } from '@/core/reading/quantities/sameQuantity';

/** What several texts state as one figure: its clearest statement, and all of them. */
export interface Figure {
  readonly figure: Quantity;
  readonly stated: readonly Stated[];
}

/** A bare number under this is a count of anything; between the next two a year. */
const fewestBare = 100;
const years = { first: 1900, last: 2100 };

/**
 * What makes no row: sizes without a figure (`hundreds of`), ordinals, bare
 * numbers under a hundred, bare years, and whatever is part of a date.
 */
export function isNoise(quantity: Quantity, dates: readonly DateMention[] = []): boolean {
  const { kind, unit, value, vague, start, end } = quantity;
  if (vague || kind === 'ordinal') return true;
  if (dates.some((date) => date.start < end && start < date.end)) return true;
  const bare = kind === 'plain' && unit === null;
  return bare && (value < fewestBare || (Number.isInteger(value) && value >= years.first && value <= years.last));
}

/**
 * Quantities grouped by `sameQuantity`. Being the same is not passed on (28.8
 * and 29.2 million are both "nearly 29 million"), so the narrowest statements
 * stand for themselves and each other joins the one nearest in value that it
 * equals. Two values one text states are two, however they are rounded: `16.5
 * million instead of 16 million`.
 */
export function figuresOf(stated: readonly Stated[]): readonly Figure[] {
  const kindOf = ({ quantity: { kind } }: Stated) => (kind === 'plain' ? 'count' : kind);
  const kinds = [...new Set(stated.map(kindOf))];
  return kinds.flatMap((kind) => grouped(stated.filter((each) => kindOf(each) === kind)));
}

/** Statements of one value, of the width of the narrowest of them. */
interface Group {
  readonly quantity: Quantity;
  readonly stated: Stated[];
  /** The passages it stands in. */
  readonly passages: Set<string>;
}

function grouped(stated: readonly Stated[]): readonly Figure[] {
  const groups: Group[] = [];
  for (const some of alike(stated).sort((a, b) => widthOf(a) - widthOf(b))) {
    const same = nearestOf(groups, some);
    if (same === undefined) groups.push(some);
    else {
      same.stated.push(...some.stated);
      for (const passage of some.passages) same.passages.add(passage);
    }
  }
  return groups.map(({ quantity, stated: all }) => ({ figure: clearest(all) ?? quantity, stated: all }));
}

/** What is stated alike to the last digit, together. */
function alike(stated: readonly Stated[]): Group[] {
  const groups = new Map<string, Group>();
  for (const each of stated) {
    const { passage, quantity } = each;
    const { unit, value, low, high } = quantity;
    const key = `${unit}/${value}/${low}/${high}`;
    const group = groups.get(key) ?? { quantity, stated: [], passages: new Set() };
    group.stated.push(each);
    group.passages.add(passage);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function nearestOf(groups: readonly Group[], { quantity, passages }: Group): Group | undefined {
  const away = (group: Group) => Math.abs(group.quantity.value - quantity.value);
  const apart = (group: Group) => away(group) > 0 && [...passages].some((each) => group.passages.has(each));
  return groups
    .filter((group) => sameQuantity(group.quantity, quantity) && !apart(group))
    .reduce<Group | undefined>(
      (near, group) => (near === undefined || away(group) < away(near) ? group : near),
      undefined,
    );
}

function widthOf({ quantity: { low, high } }: Group): number {
  return high - low;
}

/** The first that says what it counts; `건` and a bare number leave it to the sentence. */
function clearest(stated: readonly Stated[]): Quantity | undefined {
  const says = ({ unit, approximation }: Quantity) => approximation === null && unit !== null && !anything.has(unit);
  return stated.map(({ quantity }) => quantity).find(says);
}

const anything: ReadonlySet<string> = new Set(['item', 'instance']);
