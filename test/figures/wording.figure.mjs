import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../src/press/install.mjs';
import { runHere } from './runHere.mjs';

/** Sentences of ours that say what the claim ladder forbids, in the words as written and as built, in every language. */
export async function measure() {
  await build({ root, logLevel: 'warn' });
  return measureIn(join(root, 'dist'));
}

/** The same of an app that is built already. */
export async function measureIn(dist) {
  const module = await runHere('wording/hits.ts');
  const texts = [...written(), ...built(dist)];
  const hits = texts.flatMap(([path, text]) => module.hitsIn(text).map((hit) => ({ path, ...hit })));
  const forbidden = hits.filter(({ allowedIn }) => allowedIn === null);
  for (const { path, claim, sentence } of forbidden)
    console.log(`${path}: “${sentence.slice(0, 200)}”\n    ${claim.name}: ${claim.reason}`);
  for (const { path, sentence, allowedIn } of hits.filter((hit) => hit.allowedIn !== null))
    console.log(`(allowed, ${allowedIn}: “${sentence.slice(0, 100)}” in ${path})`);
  const chunks = texts.filter(([path]) => path.endsWith('.js')).length;
  return {
    line: `${forbidden.length} sentences the claim ladder forbids, of ${texts.length} files of words, ${chunks} of them as built (goal 0)`,
    met: forbidden.length === 0 && chunks >= 2,
  };
}

/** The words as they are written. */
function written() {
  return readdirSync('src/i18n', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [`src/i18n/${path}`, readFileSync(join('src/i18n', path), 'utf8')]);
}

/** The words as they are built: the chunks of every language with what only they import, and the page itself. */
function built(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const keys = Object.keys(manifest).filter((key) => /^src\/i18n\/(?:messages|evidence)\//.test(key));
  const imported = keys.flatMap((key) => manifest[key].imports ?? []).filter((key) => !/^_(?:ground|stack)-/.test(key));
  const files = new Set([...keys, ...imported].map((key) => manifest[key].file));
  return [...files, 'index.html'].map((file) => [`dist/${file}`, readFileSync(join(dist, file), 'utf8')]);
}
