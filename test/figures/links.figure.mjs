import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const seeds = resolve('../shared/seeds');
const wanted = 17;

/**
 * A list of links pasted, and nothing else: what of each take the register and
 * the link fill in, in one step. The links are those of the users' own dossier.
 */
export async function measure() {
  const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('002')) : undefined;
  if (seed === undefined) return { line: `not measured: there is no seed 002 in ${seeds}`, met: false };
  const links = [...readFileSync(join(seeds, seed), 'utf8').matchAll(/^\s*Source:\s*(\S+)/gm)].map(([, link]) => link);
  const outDir = resolve('.figures/links');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: 'test/figures/links/fieldsFilled.ts', formats: ['es'], fileName: 'fieldsFilled' },
    },
  });
  const { fieldsFilled } = await import(pathToFileURL(join(outDir, 'fieldsFilled.js')).href);
  const { format, takes, filled } = await fieldsFilled(
    links.join('\n'),
    readFileSync('data/reference/outlets.csv', 'utf8'),
  );
  for (const { field, missing } of filled) for (const link of missing) console.log(`no ${field}: ${link}`);
  const all = takes * filled.length;
  const have = filled.reduce((sum, { missing }) => sum + takes - missing.length, 0);
  const each = filled.map(({ field, missing }) => `${field} ${takes - missing.length}`).join(', ');
  return {
    line: `${takes} of ${links.length} pasted links became takes in one step, read as ${format}; ${have} of ${all} fields filled (${each}) (goal: all ${wanted} links, shares printed)`,
    met: takes === wanted && links.length === wanted && format === 'url-list',
  };
}
