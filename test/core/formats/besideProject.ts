import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../../shared');

/** Files that lie beside the project and are no part of it. Says aloud where they are absent. */
export function besideProject(folder: string): { readonly isThere: boolean; text(start: string): string } {
  const path = resolve(shared, folder);
  const isThere = existsSync(path);
  if (!isThere) console.warn(`Not run, as ${path} is absent: tests over ${folder}`);
  return {
    isThere,
    text(start) {
      const name = readdirSync(path).find((each) => each.startsWith(start));
      if (name === undefined) throw new Error(`${folder} holds nothing that begins with ${start}`);
      return readFileSync(resolve(path, name), 'utf8');
    },
  };
}
