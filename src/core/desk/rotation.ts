/** A copy of the whole desk that was made at some moment. */
export interface Snapshot {
  /** Of the file it is in. */
  readonly file: string;
  /** ISO instant. */
  readonly at: string;
  readonly why: SnapshotReason;
}

/** Before what, or on what occasion, a copy is made. */
const reasons = { import: 0, merge: 0, delete: 0, restore: 0, migration: 0, edit: 0 };
export type SnapshotReason = keyof typeof reasons;

const isReason = (said: string): said is SnapshotReason => Object.hasOwn(reasons, said);

const today = 3;
const inAll = 10;

/** The name of the file of a copy made at an instant: `2026-11-21T10-00-00.000Z.edit.json`. */
export function snapshotFile(at: string, why: SnapshotReason): string {
  return `${at.replaceAll(':', '-')}.${why}.json`;
}

/** A copy by the name of its file; null where the name is not one of ours. */
export function snapshotOf(file: string): Snapshot | null {
  const [, day, hour, minute, rest, said = ''] =
    /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.([a-z]+)\.json$/.exec(file) ?? [];
  return isReason(said) ? { file, at: `${day}${hour}:${minute}:${rest}`, why: said } : null;
}

/**
 * Which copies to let go of: kept are, of the day of `now`, the newest three made
 * before an act and the newest three made while editing, so that neither push out
 * the other; the newest of each day before; and ten in all, newest first. Days are those of UTC.
 */
export function outdated(snapshots: readonly Snapshot[], now: string): readonly Snapshot[] {
  const newestFirst = [...snapshots].sort((one, other) => other.at.localeCompare(one.at));
  const shelves = new Map<string, number>();
  const kept: Snapshot[] = [];
  for (const each of newestFirst) {
    const day = each.at.slice(0, 10);
    const isToday = day >= now.slice(0, 10);
    const shelf = isToday && each.why === 'edit' ? `${day} edit` : day;
    const so = (shelves.get(shelf) ?? 0) + 1;
    shelves.set(shelf, so);
    if (so <= (isToday ? today : 1) && kept.length < inAll) kept.push(each);
  }
  return newestFirst.filter((each) => !kept.includes(each));
}
