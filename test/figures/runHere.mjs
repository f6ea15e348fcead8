import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** A module of this folder, to be run here: built, since what it asks for later is asked for when a server of modules has long gone. */
export async function runHere(path) {
  const outDir = resolve('.figures', dirname(path));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: { outDir, emptyOutDir: true, ssr: `test/figures/${path}` },
  });
  return import(pathToFileURL(join(outDir, basename(path).replace(/ts$/, 'js'))).href);
}
