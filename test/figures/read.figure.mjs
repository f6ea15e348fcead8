import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openPage, quantile, serve } from './stage.mjs';
import { noUsersDossier, usersDossier } from './usersDossier.mjs';

const goal = 1;

/** Reading the users' own dossier of 17 takes, from text to checked dossier, in the browser and on one thread. */
export async function measure() {
  const dossier = usersDossier();
  if (dossier === null) return noUsersDossier;

  const outDir = resolve('.figures/reading');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: 'test/figures/reading/reading.ts', formats: ['es'], fileName: 'reading' },
    },
  });
  writeFileSync(join(outDir, 'index.html'), '<!doctype html><title>Reading</title>');
  const server = await serve({ outDir, fresh: false });
  const { page, close } = await openPage();
  await page.goto(server.address);
  const { takes, times } = await page.evaluate(
    async ([module, text]) => (await import(module)).timeReading(text),
    [`${server.address}/reading.js`, dossier],
  );
  await close();

  const median = quantile(times, 0.5);
  console.log(
    `${takes} takes, ${times.length} readings: p95 ${quantile(times, 0.95).toFixed(2)} ms, worst ${Math.max(...times).toFixed(2)} ms`,
  );
  return {
    line: `${median.toFixed(2)} ms median to read the seed (goal ≤ ${goal} ms)`,
    met: takes > 0 && median <= goal,
  };
}
