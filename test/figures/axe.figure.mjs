import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Pages, languages, widths and both colour schemes in which axe finds anything at all. */
export async function measure() {
  await build({ logLevel: 'warn' });
  const report = resolve('.figures/axe.json');
  mkdirSync('.figures', { recursive: true });
  const words = ['test', '--config', 'test/e2e/playwright.config.ts', '--project', 'axe'];
  const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, JOURNEY_REPORT: report },
  });
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats;
  return {
    line: `${unexpected} of ${expected + unexpected + flaky} pages with violations, in light and dark (goal 0)`,
    met: status === 0 && expected > 0,
  };
}
