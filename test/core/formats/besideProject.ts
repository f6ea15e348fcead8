import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../../shared');

/** Files that lie beside the project and are no part of it. Says aloud where they are absent. */
export function besideProject(folder: string): {
  readonly isThere: boolean;
  text(start: string): string;
  bytes(name: string): Uint8Array;
  /** Every file in it, however deep, in order. */
  names(): readonly string[];
} {
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
    bytes: (name) => new Uint8Array(readFileSync(resolve(path, name))),
    names: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(path, resolve(entry.parentPath, entry.name)))
        .sort(),
  };
}
