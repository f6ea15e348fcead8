import * as z from 'zod/mini';
import { checksumOf } from './checksum';
import { parsed } from './parsed';
import { type StoreName, storeNames } from './wholeDesk';

/** One thing kept on the desk: where, under what name, and the text that stands there. */
export interface DeskRecord {
  readonly store: StoreName;
  readonly name: string;
  readonly kept: string;
}

/** A record as a copy holds it: `whole` where it is what was written, to the letter. */
export type FoundRecord = DeskRecord & { readonly whole: boolean };

const recordSchema = z.object({
  store: z.enum(storeNames),
  name: z.string(),
  kept: z.unknown(),
  checksum: z.catch(z.string(), ''),
});

/**
 * A record in one line of JSON, with its checksum. What is kept as JSON stands
 * in it as JSON, so that a person can read it; anything else as the text it is.
 */
export function writeRecord({ store, name, kept }: DeskRecord): string {
  return JSON.stringify({ store, name, kept: openedOf(kept), checksum: checksumOfRecord({ store, name, kept }) });
}

/** The checksum of a record, which stands in it. */
export function checksumOfRecord({ store, name, kept }: DeskRecord): string {
  return checksumOf(JSON.stringify([store, name, kept]));
}

/** Reads a record out of parsed JSON, of which anything may be true; null where it is none. */
export function readRecord(value: unknown): FoundRecord | null {
  const { data } = recordSchema.safeParse(value);
  if (data === undefined || data.kept === undefined) return null;
  const kept = typeof data.kept === 'string' ? data.kept : JSON.stringify(data.kept);
  const record = { store: data.store, name: data.name, kept };
  return { ...record, whole: checksumOfRecord(record) === data.checksum };
}

/** The value a text is JSON of, where writing that gives the same text; else the text. */
function openedOf(kept: string): unknown {
  const value = parsed(kept);
  return typeof value === 'object' && value !== null && JSON.stringify(value) === kept ? value : kept;
}
