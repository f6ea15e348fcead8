import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const goal = 95;
const summary = 'coverage/coverage-summary.json';

/** Lines and branches of `src/core` that the tests run. */
export async function measure() {
  const reporters = ['--coverage.reporter=json-summary', '--coverage.reporter=text-summary'];
  rmSync(summary, { force: true });
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--coverage', ...reporters];
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (!existsSync(summary)) return { line: 'not measured: the tests fail', met: false };
  const { lines, branches } = JSON.parse(readFileSync(summary, 'utf8')).total;
  return {
    line: `${lines.pct} % of the lines and ${branches.pct} % of the branches of src/core (goal ≥ ${goal} % of both)`,
    met: status === 0 && lines.pct >= goal && branches.pct >= goal,
  };
}
