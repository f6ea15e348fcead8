import { filesReader } from './intake/intakeReader';
import { startIntakeWorker } from './ownWorker';

/**
 * Reads files in a worker so that the page goes on answering, each told as soon
 * as it is read; right here where there are no workers. See `filesReader` for
 * deadlines, for aborting and for what it rejects with.
 */
export const readFilesOffThread = filesReader(startIntakeWorker, async function* (reading) {
  const { readGiven } = await import('./intake/readGiven');
  yield* readGiven(reading);
});
