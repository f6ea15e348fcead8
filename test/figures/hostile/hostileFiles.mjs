import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const corpus = resolve('../shared/hostile/own');
const folders = ['dossier-mutants', 'encodings', 'json', 'rss', 'zip', 'csv'];

/** Every file of the corpus beside the project with its bytes and what is listed of it; null where there is none. */
export function hostileFiles() {
  if (!existsSync(corpus)) return null;
  return folders.flatMap((folder) => {
    const path = join(corpus, folder);
    const listed = existsSync(join(path, 'EXPECT.json'))
      ? JSON.parse(readFileSync(join(path, 'EXPECT.json'), 'utf8'))
      : [];
    return readdirSync(path)
      .filter((name) => name !== 'EXPECT.json')
      .map((name) => ({
        file: `${folder}/${name}`,
        name,
        path: join(path, name),
        bytes: new Uint8Array(readFileSync(join(path, name))),
        listed: listed.find((row) => row.file === name),
      }));
  });
}

/** Cells a spreadsheet would take for formulas. */
export function formulaCells() {
  return JSON.parse(readFileSync(join(corpus, 'csv-formula.json'), 'utf8')).cells;
}
