import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../chromium.mjs';

/** Chosen once, by the first process to read this file; the workers it starts inherit it. */
process.env.READER_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.READER_PORT}`;

const { JOURNEY_REPORT: report } = process.env;

/** Journeys through the built app, in the Chromium of this machine. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  // A disk that others write to may hold up what is kept with strict durability; a fault stands at the second try too.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 1,
  reporter: [['list'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  use: { baseURL, launchOptions: launchOptions(), screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', testIgnore: 'axe.e2e.ts', use: { viewport: { width: 1366, height: 768 }, locale: 'en-GB' } },
    {
      name: 'phone-ko',
      // What does not depend on language or touch is asked once.
      testIgnore: /(axe|csp|keyboardOnly|unseen)\.e2e\.ts$/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, locale: 'ko-KR' },
    },
    // Sets its own languages and widths.
    { name: 'axe', testMatch: 'axe.e2e.ts' },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${process.env.READER_PORT} --strictPort`,
    cwd: '../..',
    url: baseURL,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
