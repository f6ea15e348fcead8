import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { decodeBytes } from './decodeBytes';
import { isZip, kindOfBytes } from './kindOfBytes';
import { mostBytes, mostFiles, mostRatio, mostUnpacked } from './limits';

/** One file of a zip. `name` is shown and never followed; `bytes` is null where they are more than a file may have. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** What a zip held, as far as it could be unpacked, and what became of the rest. */
export interface Unpacked {
  readonly entries: readonly ZipEntry[];
  readonly findings: readonly IntakeFinding[];
  /** Names of the files a system keeps for itself. */
  readonly passed: readonly string[];
}

/** Pushed at once: little, so that what it inflates to is counted before there is much of it. */
const portion = 8192;

/**
 * Unpacks a zip, counting bytes as they are inflated: whatever sizes it states,
 * no more comes of it than the limits allow. Never throws; folders are no files,
 * and files a system adds for itself are counted and passed over.
 */
export function unpackZip(bytes: Uint8Array): Unpacked {
  const most = Math.min(mostUnpacked, bytes.length * mostRatio);
  const entries: ZipEntry[] = [];
  const findings: IntakeFinding[] = [];
  const passed: string[] = [];
  let total = 0;
  let begun = 0;
  let stop: IntakeFinding | null = null;

  const count = (size: number) => {
    total += size;
    if (total > most) stop ??= { code: 'zip-too-large', line: 1, most, times: most < mostUnpacked ? mostRatio : null };
  };
  const close = (name: string, file: Gathered) => {
    if (stop !== null) return;
    if (file.broken) findings.push({ code: 'zip-entry-left-out', line: 1, name });
    else if (isZip(file.head) && kindOfBytes(file.head) === null) findings.push({ code: 'zip-in-zip', line: 1, name });
    else entries.push({ name, size: file.size, bytes: file.size > mostBytes ? null : joined(file.chunks, file.size) });
  };
  const unzip = new Unzip((packed) => {
    const name = readableName(packed.name);
    if (/[/\\]$/.test(name) || stop !== null) return;
    if (ofSystem.test(name)) {
      passed.push(name);
      return;
    }
    if (++begun > mostFiles) stop = { code: 'too-many-files', line: 1, most: mostFiles };
    else if (packed.compression !== 0 && packed.compression !== 8) {
      findings.push({ code: 'zip-entry-left-out', line: 1, name });
    } else gather(packed, count, (file) => close(name, file));
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length && stop === null; at += portion) {
      unzip.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
    }
  } catch {
    stop ??= { code: 'zip-broken', line: 1 };
  }
  if (stop === null && !endsAsZip(bytes)) stop = { code: 'zip-broken', line: 1 };
  return { entries, passed, findings: stop === null ? findings : [...findings, stop] };
}

/** A file of a zip while it is inflated. */
interface Gathered {
  readonly chunks: Uint8Array[];
  head: Uint8Array;
  size: number;
  broken: boolean;
}

function gather(packed: UnzipFile, count: (size: number) => void, close: (file: Gathered) => void): void {
  const file: Gathered = { chunks: [], head: new Uint8Array(), size: 0, broken: false };
  let isClosed = false;
  packed.ondata = (fault, chunk, isLast) => {
    file.broken ||= fault !== null;
    if (!file.broken) {
      file.size += chunk.length;
      if (file.head.length === 0) file.head = chunk.slice(0, 64);
      if (file.size <= mostBytes) file.chunks.push(chunk.slice());
      count(chunk.length);
    }
    if (isClosed || !(isLast || file.broken)) return;
    isClosed = true;
    close(file);
  };
  packed.start();
}

/** Names packed on Korean or Japanese Windows are in its encoding, and come as one letter a byte. */
function readableName(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  return decodeBytes(Uint8Array.from(name, (letter) => letter.charCodeAt(0))).text ?? name;
}

const ofSystem = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** Whether the list of contents a zip ends with is there. */
function endsAsZip(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
