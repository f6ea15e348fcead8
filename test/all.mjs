import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installWhatIsMissing, root } from '../src/press/install.mjs';
import { findChromium, howToInstall, installChromium } from './chromium.mjs';

/** `npm test`: every check there is, one after another, all of them even where one fails. */

installWhatIsMissing();
if (findChromium() === undefined && !installChromium()) {
  console.error(howToInstall);
  process.exit(1);
}

const reports = join(root, '.figures');
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');
mkdirSync(reports, { recursive: true });
// Nothing of an earlier run may stand in for what this one fails to make.
for (const made of [unitReport, journeyReport, join(root, 'dist')]) rmSync(made, { recursive: true, force: true });

const vitest = ['vitest/vitest.mjs', 'run', '--coverage', '--coverage.reporter=text-summary', '--reporter=default'];
const steps = [
  { name: 'types', words: ['typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', words: ['@biomejs/biome/bin/biome', 'ci', '.'] },
  { name: 'tests', words: [...vitest, '--reporter=json', `--outputFile.json=${unitReport}`], counts: unitCounts },
  { name: 'build', words: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'size', words: ['../test/budget.mjs'] },
  {
    name: 'journeys',
    words: ['@playwright/test/cli.js', 'test', '--config', 'test/e2e/playwright.config.ts'],
    env: { JOURNEY_REPORT: journeyReport },
    counts: journeyCounts,
  },
];

const outcomes = steps.map(({ name, words: [script, ...words], env, counts }) => {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ok = status === 0;
  const { passed, failed } = counts?.() ?? { passed: ok ? 1 : 0, failed: 0 };
  // A step can fail though its tests passed, or before any ran.
  return { name, ok, seconds: (performance.now() - began) / 1000, passed, failed: ok ? failed : Math.max(failed, 1) };
});

function unitCounts() {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report(unitReport);
  return { passed, failed };
}

function journeyCounts() {
  const { expected = 0, flaky = 0, unexpected = 0 } = report(journeyReport).stats ?? {};
  return { passed: expected + flaky, failed: unexpected };
}

/** The journeys that failed once and then passed: told, since each hides a fault or a slow disk. */
function passedOnlyAgain(suites = report(journeyReport).suites ?? []) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `[${projectName}] ${title}`),
    ),
    ...passedOnlyAgain(inner),
  ]);
}

function report(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

console.log('');
for (const { name, ok, seconds } of outcomes) {
  console.log(`${ok ? 'pass' : 'FAIL'}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);
}
for (const journey of passedOnlyAgain()) console.log(`passed only at the second try: ${journey}`);
const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
