import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/press/install.mjs';
import { openPage, serve } from './stage.mjs';

const folder = join(root, 'test/figures/pictures');
const dossier = '/e/anthropic-alibaba-distillation-2026-06';
const pictures = [
  { name: 'dossier', path: dossier, height: 1000, settings: { locale: 'en-GB', colorScheme: 'light' } },
  {
    name: 'compare',
    path: `${dossier}/compare?t=nikkei-asia&t=south-china-morning-post&t=global-times`,
    height: 900,
    settings: { locale: 'ko-KR', colorScheme: 'dark' },
  },
];

/** Takes the two pictures README shows, from the app as it is built now. */
export async function measure() {
  mkdirSync(folder, { recursive: true });
  const server = await serve();
  for (const { name, path, height, settings } of pictures) {
    const { page, close } = await openPage({ viewport: { width: 1366, height }, ...settings });
    await page.goto(server.address + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await close();
  }
  return { line: `${pictures.length} pictures taken (goal ${pictures.length})`, met: true };
}
