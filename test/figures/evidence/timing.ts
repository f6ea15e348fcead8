import { readEvidenceOffThread } from '@/workers/readEvidenceOffThread';
import { manyTakes } from './manyTakes';

export interface Timing {
  /** Milliseconds from asking to having the evidence, the way there and back included. */
  readonly times: readonly number[];
  /** The longest the page could not answer while it waited, in milliseconds. */
  readonly longestPause: number;
  readonly passages: number;
  readonly rows: number;
}

declare global {
  interface Window {
    timeEvidence(takes: number, warmUp: number, runs: number): Promise<Timing>;
  }
}

window.timeEvidence = async (takes, warmUp, runs) => {
  const { dossier, register } = manyTakes(takes);
  for (let n = 0; n < warmUp; n++) await readEvidenceOffThread(dossier, register);
  const pauses = watchPauses();
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const began = performance.now();
    await readEvidenceOffThread(dossier, register);
    times.push(performance.now() - began);
  }
  const { passages, ledger } = await readEvidenceOffThread(dossier, register);
  return {
    times,
    longestPause: pauses.stop(),
    passages: passages.length,
    rows: ledger.rows.length,
  };
};

/** The longest gap between beats of a clock on the page's own thread, less the beat itself. */
function watchPauses(): { stop(): number } {
  let last = performance.now();
  let longest = 0;
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 4);
    last = now;
  }, 4);
  return {
    stop() {
      clearInterval(beat);
      return Math.max(0, longest);
    },
  };
}
