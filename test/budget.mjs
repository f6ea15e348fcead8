import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../src/press/install.mjs';

/**
 * The JavaScript a reader waits for before the takes of a dossier can be read,
 * from the built manifest: the entry, the dossier page, the larger of the
 * languages, and all they import at once. `npm run figure first-load` measures
 * the same in a browser.
 */
const limit = 150_000;
const waitedFor = {
  first: /\/firstPaint\.ts$/,
  entry: /^index\.html$/,
  page: /\/DossierPage\.tsx$/,
  language: /\/i18n\/messages\/[a-z]+\.ts$/,
};

const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const textOf = (key) => readFileSync(join(dist, manifest[key].file), 'utf8');
const sizeOf = (key) => gzipSync(textOf(key)).length;

/** A chunk and all it imports at once; what it imports later is not waited for. */
function withImports(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, found);
  return found;
}

const loaded = new Set();
for (const [what, pattern] of Object.entries(waitedFor)) {
  const keys = Object.keys(manifest).filter((key) => pattern.test(key));
  // What has no chunk of its own is in the entry, which is counted first.
  if (keys.length === 0 && what === 'entry') throw new Error('The manifest has no entry: was the app built?');
  if (keys.length === 0) console.log(`(the ${what} has no chunk of its own)`);
  const [largest] = keys.sort((a, b) => sizeOf(b) - sizeOf(a));
  if (largest !== undefined) for (const key of withImports(largest)) loaded.add(key);
}

let total = 0;
for (const key of [...loaded]
  .filter((each) => manifest[each].file.endsWith('.js'))
  .sort((a, b) => sizeOf(b) - sizeOf(a))) {
  total += sizeOf(key);
  console.log(`${(sizeOf(key) / 1000).toFixed(1).padStart(7)} kB  ${manifest[key].file}`);
  if (/recharts-(wrapper|surface|layer)/.test(textOf(key))) {
    console.error(`        recharts is in ${manifest[key].file}: charts must load after the takes`);
    process.exitCode = 1;
  }
}
if (total > limit) process.exitCode = 1;
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  gzip in all (goal ≤ ${limit / 1000} kB)`);
