import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { root } from '../../src/press/install.mjs';
import { launchOptions } from '../chromium.mjs';

/** The built app, or another built folder, as `npm start` serves it. */
export async function serve({ outDir = 'dist', fresh = true } = {}) {
  if (fresh) await build({ root, logLevel: 'warn' });
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
