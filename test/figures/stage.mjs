import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { root } from '../../src/press/install.mjs';
import { launchOptions } from '../chromium.mjs';

/** Builds the app, or what `config` says, in a process of its own: what a build leaves to clean up would slow what is measured after it. */
export function buildApart(config = 'vite.config.ts') {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const words = [vite, 'build', '--logLevel', 'warn', '--config', config];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The build of ${config} failed.`);
}

/** The built app, or another built folder, as `npm start` serves it. */
export async function serve({ outDir = 'dist', fresh = true } = {}) {
  if (fresh) buildApart();
  const server = await preview({
    root,
    logLevel: 'silent',
    ...(outDir === 'dist' ? {} : { configFile: false }),
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4400 },
  });
  return { address: server.resolvedUrls.local[0].replace(/\/$/, ''), close: () => server.close() };
}

/** A page in a browser of its own, and the browser's own instruments on it. */
export async function openPage(settings = {}) {
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', ...settings });
  const page = await context.newPage();
  return { page, instruments: await context.newCDPSession(page), close: () => browser.close() };
}

export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const kB = (bytes) => (bytes / 1000).toFixed(1);
