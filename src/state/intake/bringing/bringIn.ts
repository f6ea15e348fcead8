import type { FileRead } from '@/core/intake/bytes/fileRead';
import { mostFiles } from '@/core/intake/bytes/limits';
import { askBeforeLeaving } from '@/state/intake/askBeforeLeaving';
import { addRead, type BringOutcome, type Given, useBrought } from '@/state/intake/brought';
import { forgetTold } from '@/state/intake/closing';
import { leaveSame } from '@/state/intake/leaveSame';
import { readFilesOffThread } from '@/workers/readFilesOffThread';
import { type Ambient, gatherFile } from './gatherFile';

/** Reading that is over sooner is not worth a line that tells how far it is. */
const worthTelling = 500;

askBeforeLeaving();
leaveSame();

let running: Promise<unknown> = Promise.resolve();
let stopping: AbortController | null = null;

/**
 * Reads files one by one, each shown as soon as it is read. Where more are given
 * than are read at once, the rest is left out and told. What is brought in
 * meanwhile waits its turn.
 */
export function bringIn(given: readonly Given[], ambient: Ambient, passedOver = 0): Promise<void> {
  const coming = running.then(() => bring(given, ambient, passedOver));
  running = coming;
  return coming;
}

/** Stops reading; what has been read stays. */
export function cancelReading(): void {
  stopping?.abort();
}

async function bring(given: readonly Given[], ambient: Ambient, passedOver: number): Promise<void> {
  const files = given.slice(0, mostFiles);
  const stop = new AbortController();
  stopping = stop;
  const ids: number[] = [];
  const gathering: Promise<void>[] = [];
  let progress = { done: 0, all: files.length };
  const soon = setTimeout(() => useBrought.setState({ progress }), worthTelling);
  const onRead = (read: FileRead, done: number, all: number) => {
    progress = { done, all };
    if (useBrought.getState().progress !== null) useBrought.setState({ progress });
    const id = addRead(read, fromOf(files, read.name));
    ids.push(id);
    gathering.push(gatherFile(id, ambient));
  };
  forgetTold();
  useBrought.setState({ outcome: null });
  const ended = await endOf(readFilesOffThread(files, { signal: stop.signal, onRead }), stop.signal);
  await Promise.all(gathering);
  // What was gathered is drawn first.
  await new Promise((resolve) => setTimeout(resolve));
  clearTimeout(soon);
  const outcome = { ...progress, ended, leftOut: given.length - files.length, passedOver, ids };
  useBrought.setState({ progress: null, outcome });
}

async function endOf(reading: Promise<unknown>, signal: AbortSignal): Promise<BringOutcome['ended']> {
  try {
    await reading;
    return 'whole';
  } catch {
    return signal.aborted ? 'cancelled' : 'broke';
  }
}

/** What a file was read from; of a file in a zip, the zip. */
function fromOf(files: readonly Given[], name: string): Given {
  const from = files.find((file) => file.name === name) ?? files.find((file) => name.startsWith(`${file.name}/`));
  return from ?? { name, data: '' };
}
