import { type FileRead, unread } from '@/core/intake/bytes/fileRead';
import { rowsOf, withRows } from './intakeRows';
import { type Reading, readGiven } from './readGiven';

/** What is asked of the worker: a file to read, under a number its answers repeat. */
export interface IntakeQuestion {
  readonly number: number;
  readonly reading: Reading;
}

/**
 * What the worker says. A reading comes as JSON, which a page reads faster than
 * a structured clone of so many small things, its text as it is, and its rows
 * by portions after it, so that the page can draw between them.
 */
export type IntakeAnswer =
  | { readonly said: 'ready' }
  | { readonly said: 'read'; readonly number: number; readonly read: string; readonly text: string | null }
  | { readonly said: 'rows'; readonly number: number; readonly rows: string }
  | { readonly said: 'whole'; readonly number: number }
  | { readonly said: 'done'; readonly number: number };

/** Rows in one message: a few milliseconds of reading for the page. */
const portion = 300;

/** Answers one question: each reading, its rows, and that it is whole; at last that all is done. A fault is told as a reading. */
export async function answerIntake(
  { number, reading }: IntakeQuestion,
  say: (answer: IntakeAnswer) => void,
): Promise<void> {
  try {
    for await (const read of readGiven(reading)) sayRead(number, read, say);
  } catch {
    sayRead(number, unread(reading.file.name, 0, [{ code: 'reading-broke', line: 1 }]), say);
  }
  say({ said: 'done', number });
}

function sayRead(number: number, { text, ...read }: FileRead, say: (answer: IntakeAnswer) => void): void {
  const rows = rowsOf(read.intake);
  say({ said: 'read', number, text, read: JSON.stringify({ ...read, intake: withRows(read.intake, []) }) });
  for (let at = 0; at < rows.length; at += portion) {
    say({ said: 'rows', number, rows: JSON.stringify(rows.slice(at, at + portion)) });
  }
  say({ said: 'whole', number });
}
