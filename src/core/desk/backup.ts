import * as z from 'zod/mini';
import { checksumOf } from './checksum';
import { parsed } from './parsed';
import { checksumOfRecord, type DeskRecord, type FoundRecord, readRecord, writeRecord } from './record';
import { bareDesk, type StoreName, storeNames, type WholeDesk } from './wholeDesk';

/** The form of the file, which stands under `parallaxDesk`. */
const version = 1;

/** What a backup came to when it was read. */
export type ReadBackup =
  /** No backup of a desk. */
  | { readonly kind: 'none' }
  /** Written by a newer version, whose form is not known here. */
  | { readonly kind: 'newer'; readonly version: number }
  | {
      readonly kind: 'desk';
      /** When it was made, as the file says; null where it does not. */
      readonly saved: string | null;
      /** The records that are as they were written. */
      readonly desk: WholeDesk;
      /** Records somebody or something changed since. */
      readonly altered: readonly DeskRecord[];
      /** How many the file says it held and does not hold any more. */
      readonly lost: number;
      /** Whether it is as it was written: nothing altered, lost or added. */
      readonly whole: boolean;
    };

/**
 * The whole desk as one file: JSON with a record a line, so that what is left of
 * a torn file can still be read. The same desk saved on the same day gives the
 * same bytes. `saved` is that day, or an instant.
 */
export function writeBackup(desk: WholeDesk, saved: string): string {
  const records = recordsOf(desk);
  const head = `{"parallaxDesk":${version},"saved":${JSON.stringify(saved)},"counts":${JSON.stringify(countsOf(desk))},`;
  const seal = sealOf(saved, records.map(checksumOfRecord));
  return `${head}"records":[\n${records.map(writeRecord).join(',\n')}\n],\n"checksum":"${seal}"}\n`;
}

/** Every record of a desk, in one order whatever order they were kept in. */
export function recordsOf(desk: WholeDesk): readonly DeskRecord[] {
  return storeNames.flatMap((store) =>
    [...desk[store]]
      .map(([name, kept]) => ({ store, name, kept }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  );
}

/** How much a desk holds. */
export function countsOf(desk: WholeDesk): Readonly<Record<StoreName, number>> {
  return { dossiers: desk.dossiers.size, notes: desk.notes.size, habits: desk.habits.size };
}

/** A desk of these records. Of two under one name the first stands. */
export function deskOf(records: readonly DeskRecord[]): WholeDesk {
  const desk = {
    dossiers: new Map(bareDesk.dossiers),
    notes: new Map<string, string>(),
    habits: new Map<string, string>(),
  };
  for (const { store, name, kept } of records) if (!desk[store].has(name)) desk[store].set(name, kept);
  return desk;
}

function sealOf(saved: string | null, checksums: readonly string[]): string {
  return checksumOf(JSON.stringify([saved, ...checksums]));
}

const count = z.int().check(z.nonnegative());
const headSchema = z.object({
  parallaxDesk: z.int(),
  saved: z.catch(z.nullable(z.string()), null),
  counts: z.catch(z.record(z.string(), count), {}),
  records: z.catch(z.array(z.unknown()), []),
  checksum: z.catch(z.string(), ''),
});

/**
 * Reads a backup, of which anything may be true: it was cut short, changed by
 * hand, or is something else. What is as it was written is told apart from what
 * is not, and what is missing is counted. Never throws.
 */
export function readBackup(text: string): ReadBackup {
  const tidy = text.replace(/^\uFEFF+/, '');
  const { data } = headSchema.safeParse(parsed(tidy) ?? remainsOf(tidy));
  if (data === undefined) return { kind: 'none' };
  if (data.parallaxDesk !== version) return { kind: 'newer', version: data.parallaxDesk };
  const found = data.records.map(readRecord).filter((record): record is FoundRecord => record !== null);
  const sound = found.filter(({ whole }) => whole);
  const desk = deskOf(sound);
  const declared = Object.values(data.counts).reduce((sum, each) => sum + each, 0);
  const lost = Math.max(0, declared - found.length, data.records.length - found.length);
  const altered = found.filter(({ whole }) => !whole).map(({ whole: _, ...record }) => record);
  const isSealed = sealOf(data.saved, sound.map(checksumOfRecord)) === data.checksum;
  return { kind: 'desk', saved: data.saved, desk, altered, lost, whole: isSealed && altered.length + lost === 0 };
}

/** What is left of a torn backup: its first line, and every line that still is a record. */
function remainsOf(text: string): unknown {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/);
  const head = parsed(first.replace(/"records":\[\s*$/, '"records":[]}'));
  if (typeof head !== 'object' || head === null) return undefined;
  const records = rest.map((line) => parsed(line.replace(/,\s*$/, ''))).filter((value) => readRecord(value) !== null);
  return { ...head, records };
}
