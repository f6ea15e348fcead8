import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { runNpm } from '../../src/press/install.mjs';
import { chromiumFlags, launchOptions } from '../chromium.mjs';
import { quantile, serve } from './stage.mjs';

const version = '12.8.2';
const runs = 3;
const folder = resolve('.figures/lighthouse');
const categories = ['performance', 'accessibility', 'best-practices'];

/**
 * Lighthouse on Events and the Alibaba dossier, and in the same minutes on a
 * page of the same libraries with nothing on it. Its simulated phone moves with
 * the machine, so the phone is judged against that bare page; a desktop is not.
 * Lighthouse is kept out of package.json: its own lock does not install cleanly.
 */
export async function measure() {
  const cli = installLighthouse();
  const bare = resolve('.figures/bare');
  await build({
    root: 'test/figures/bare',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: bare, emptyOutDir: true },
  });
  const app = await serve();
  const bareServer = await serve({ outDir: bare, fresh: false });
  const pages = {
    bare: `${bareServer.address}/`,
    events: `${app.address}/`,
    dossier: `${app.address}/e/anthropic-alibaba-distillation-2026-06`,
  };

  const failed = [];
  const said = [];
  for (const device of ['desktop', 'mobile']) {
    const results = {};
    for (const [page, address] of Object.entries(pages)) {
      const measured = [];
      for (let n = 0; n < runs; n++) measured.push(await run(cli, address, device));
      results[page] = median(measured);
      console.log(`${device.padEnd(8)}${page.padEnd(8)}`, JSON.stringify(results[page]));
    }
    const floor = device === 'desktop' ? 98 : results.bare.performance - 4;
    for (const page of ['events', 'dossier']) {
      const { performance, accessibility, 'best-practices': practices, shift } = results[page];
      said.push(`${page} ${device} ${performance}/${accessibility}/${practices}`);
      const met = performance >= floor && accessibility === 100 && practices === 100 && shift <= 0.02;
      if (!met) failed.push(`${page} ${device}`);
    }
    said.push(`bare ${device} ${results.bare.performance}`);
  }
  if (failed.length > 0) console.log(`short: ${failed.join(', ')}`);
  return {
    line: `${said.join(', ')}, as performance/accessibility/best practices (goal desktop ≥ 98/100/100, mobile ≥ bare − 4/100/100, layout shift ≤ 0.02)`,
    met: failed.length === 0,
  };
}

function installLighthouse() {
  const cli = resolve(folder, 'node_modules/lighthouse/cli/index.js');
  if (!existsSync(cli)) runNpm(['install', '--prefix', folder, '--no-save', `lighthouse@${version}`]);
  if (!existsSync(cli)) throw new Error(`lighthouse ${version} could not be installed`);
  return cli;
}

/** In a process beside this one, which has to go on serving the pages. */
async function run(cli, address, device) {
  const report = resolve(folder, 'report.json');
  const { executablePath } = launchOptions();
  const words = [address, '--quiet', '--output=json', `--output-path=${report}`, `--only-categories=${categories}`];
  if (device === 'desktop') words.push('--preset=desktop');
  words.push(`--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`);
  await promisify(execFile)(process.execPath, [cli, ...words], {
    timeout: 120_000,
    env: { ...process.env, CHROME_PATH: executablePath },
  });
  const { audits, categories: scores } = JSON.parse(readFileSync(report, 'utf8'));
  const faults = Object.values(audits).filter(({ id, score }) => weighs(scores, id) && score !== null && score < 0.9);
  for (const { id, title } of faults) console.log(`        ${id}: ${title}`);
  return {
    ...Object.fromEntries(categories.map((name) => [name, Math.round(scores[name].score * 100)])),
    shift: audits['cumulative-layout-shift'].numericValue,
    paint: Math.round(audits['largest-contentful-paint'].numericValue),
    blocked: Math.round(audits['total-blocking-time'].numericValue),
  };
}

/** Performance has a score for every millisecond; the other two are lists of faults. */
function weighs(scores, id) {
  return ['accessibility', 'best-practices'].some((category) =>
    scores[category].auditRefs.some((audit) => audit.id === id && audit.weight > 0),
  );
}

function median(results) {
  const middle = (name) =>
    quantile(
      results.map((result) => result[name]),
      0.5,
    );
  return Object.fromEntries(Object.keys(results[0]).map((name) => [name, middle(name)]));
}
