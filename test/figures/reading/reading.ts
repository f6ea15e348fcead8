import * as z from 'zod/mini';
import { readFile } from '@/core/formats/readFile';

// As in the app, whose content security policy forbids making code from text.
z.config({ jitless: true });

const warmUp = 200;
const timed = 1_000;

/** The clock of a browser is coarse, so readings are timed in fives. */
const together = 5;

export function timeReading(text: string): { readonly takes: number; readonly times: readonly number[] } {
  for (let n = 0; n < warmUp; n++) readFile(text);
  const times = Array.from({ length: timed / together }, () => {
    const began = performance.now();
    for (let n = 0; n < together; n++) readFile(text);
    return (performance.now() - began) / together;
  });
  const reading = readFile(text);
  return { takes: reading.kind === 'dossier' ? reading.dossier.takes.length : 0, times };
}
