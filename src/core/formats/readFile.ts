import type { Reading } from './format';
import { formats } from './formats';
import { type Known, readAs } from './readAs';

/**
 * Reads a file of any known form. Never throws: a file that cannot be read says
 * why, and one that can says everything odd about it, line by line.
 */
export function readFile(text: string, known: Known = {}): Reading {
  return readAs(formats, text, known);
}
