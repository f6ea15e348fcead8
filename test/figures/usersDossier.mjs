import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const seeds = resolve('../shared/seeds');

/** The text of the users' own dossier, which lies beside the project; null where it does not. */
export function usersDossier() {
  const file = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('002')) : undefined;
  return file === undefined ? null : readFileSync(join(seeds, file), 'utf8');
}

/** What a figure says that needs it, where it is not there. */
export const noUsersDossier = { line: `not measured: there is no seed 002 in ${seeds}`, met: false };
