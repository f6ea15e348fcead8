import { type FileRead, type FileWish, unread } from '@/core/intake/bytes/fileRead';
import { textsBeside } from '@/core/intake/bytes/textsBeside';
import type { Line } from '@/workers/evidenceReader';
import type { IntakeAnswer, IntakeQuestion } from './intakeMessages';
import { withRows } from './intakeRows';
import type { FileGiven, Reading } from './readGiven';

export interface ReadingOptions {
  readonly signal?: AbortSignal | undefined;
  readonly wish?: FileWish | undefined;
  /** Called for each file as it is read, and for each file of a zip. `done`: how many of `all` files given are dealt with, counting its own. */
  onRead(read: FileRead, done: number, all: number): void;
}

export type ReadFiles = (files: readonly FileGiven[], options: ReadingOptions) => Promise<void>;

/** A line, and whether its far end ever said anything. */
interface Opened {
  readonly line: Line;
  isReady: boolean;
}

/** How a question ended: all said, silence for too long, the far end gone, or never there. */
type Ending = 'done' | 'late' | 'broken' | 'absent';

/**
 * Reads files one by one on the line `start` opens, and through `here` where
 * there is none. A file that brings no answer for `patience` milliseconds, or
 * brings the line down, is told as unread, and a fresh line goes on with the
 * rest. Rejects with the signal's reason when aborted; what was read stays told.
 */
export function filesReader(
  start: () => Line | null,
  here: (reading: Reading) => AsyncIterable<FileRead>,
  patience = 20_000,
): ReadFiles {
  return async (files, { signal, wish = {}, onRead }) => {
    let opened: Opened | null = null;
    let isHere = false;
    let done = 0;
    const beside = textsBeside(files);
    const joined = new Set(beside.values());
    try {
      for (const file of files) {
        if (joined.has(file)) continue;
        const reading: Reading = { file, beside: beside.get(file) ?? null, wish };
        done += reading.beside === null ? 1 : 2;
        const tell = (read: FileRead) => onRead(read, done, files.length);
        signal?.throwIfAborted();
        if (!isHere) opened ??= open(start);
        const ending =
          opened === null ? 'absent' : await ask(opened, { number: done, reading }, tell, patience, signal);
        if (ending === 'done') continue;
        opened?.line.terminate();
        opened = null;
        if (ending !== 'absent') tell(unreadAs(ending, file, patience));
        else {
          isHere = true;
          for await (const read of here(reading)) {
            signal?.throwIfAborted();
            tell(read);
          }
        }
      }
    } finally {
      opened?.line.terminate();
    }
  };
}

/** A page whose policy or memory refuses a worker reads without one. */
function open(start: () => Line | null): Opened | null {
  try {
    const line = start();
    return line === null ? null : { line, isReady: false };
  } catch {
    return null;
  }
}

function ask(
  opened: Opened,
  question: IntakeQuestion,
  tell: (read: FileRead) => void,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const end = (settle: () => void) => {
      clearTimeout(timer);
      listening.abort();
      settle();
    };
    const wait = () => setTimeout(() => end(() => resolve('late')), patience);
    let timer = wait();
    const assemble = assembling(tell);
    const hear = ({ data }: MessageEvent<IntakeAnswer>) => {
      opened.isReady = true;
      clearTimeout(timer);
      timer = wait();
      if (data.said === 'ready' || data.number !== question.number) return;
      if (data.said === 'done') end(() => resolve('done'));
      else assemble(data);
    };
    const { line } = opened;
    line.addEventListener('message', hear, listening);
    line.addEventListener('error', () => end(() => resolve(opened.isReady ? 'broken' : 'absent')), listening);
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)), listening);
    line.postMessage(question);
  });
}

/** Puts a reading together again from what comes of it, and tells it when it is whole. */
function assembling(tell: (read: FileRead) => void): (answer: IntakeAnswer) => void {
  let read: FileRead | null = null;
  let rows: never[] = [];
  return (answer) => {
    if (answer.said === 'read') {
      read = { ...JSON.parse(answer.read), text: answer.text };
      rows = [];
    } else if (answer.said === 'rows') {
      rows = rows.concat(JSON.parse(answer.rows));
    } else if (answer.said === 'whole' && read !== null) {
      tell(rows.length === 0 ? read : { ...read, intake: withRows(read.intake, rows) });
    }
  };
}

function unreadAs(ending: 'late' | 'broken', { name, data }: FileGiven, patience: number): FileRead {
  const size = typeof data === 'string' ? data.length : data.size;
  const why =
    ending === 'late'
      ? ({ code: 'reading-too-long', line: 1, seconds: Math.round(patience / 1000) } as const)
      : ({ code: 'reading-broke', line: 1 } as const);
  return unread(name, size, [why]);
}
