import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const goal = 95;

/**
 * How many of the digit-bearing number cases of Recognizers-Text are read right,
 * in four languages, and all vectors of our own; what is right and what is left
 * out stands in `numbers/scoreNumbers.ts` and `numbers/exclusions.ts`. Shares,
 * money and dates are shown and bind nothing: their specifications hold words
 * and days (`tomorrow`) the app does not read.
 */
export async function measure() {
  const outDir = resolve('.figures/numbers');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: { outDir, emptyOutDir: true, ssr: 'test/figures/numbers/scoreNumbers.ts' },
  });
  const scores = await import(pathToFileURL(`${outDir}/scoreNumbers.js`).href);
  if (!scores.specsAreThere) return { line: 'not measured: the specifications are absent', met: false };

  const own = scores.ownMisses();
  for (const miss of own) console.log(`own vector: ${miss}`);
  const parts = [];
  let met = own.length === 0;
  for (const language of Object.keys(scores.languages)) {
    const { right, cases, excluded, misses } = scores.scoreNumbers(language);
    for (const each of excluded) console.log(`${language}, left out: ${each}`);
    for (const miss of misses) console.log(`${language}, missed: ${miss}`);
    for (const [name, other] of Object.entries(scores.scoreOthers(language))) {
      console.log(`${language}, ${name}: ${other.right} of ${other.cases}`);
    }
    met &&= right >= (goal / 100) * cases;
    parts.push(`${language} ${((100 * right) / cases).toFixed(1)} % of ${cases} (${excluded.length} left out)`);
  }
  const vectors = `own vectors ${scores.ownVectors.length - own.length} of ${scores.ownVectors.length}`;
  return { line: `${parts.join(', ')}; ${vectors} (goal ≥ ${goal} % of each language, all own)`, met };
}
