import type { Page, Route } from '@playwright/test';
import { alibaba, february } from './dossierPage';
import { expect, test } from './reader';

const files = '**/library/dossiers/anthropic-alibaba-distillation-2026-06/*.json';

/** A number from a seed, so that a failure can be had again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Answers with the first part of the file there is. */
const cutAt = async (route: Route, part: number) => {
  const whole = await (await fetch(route.request().url())).text();
  await route.fulfill({ contentType: 'application/json', body: whole.slice(0, Math.floor(whole.length * part)) });
};

async function mended(page: Page, retry: string) {
  await page.unroute(files);
  await page.getByRole('alert').getByRole('button', { name: retry }).click();
  await expect(page.getByRole('article', { name: 'CNBC' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
}

test('a dossier that is missing says so, and the others open', async ({ page, text, complaints }) => {
  complaints.expect(/^failed: .*alibaba.* 404/);
  complaints.expect(/^console: .*404/);
  await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto(alibaba);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(text.trouble.missing);

  await alert.getByRole('link', { name: text.trouble.others }).click();
  const row = page.getByRole('listitem').filter({ has: page.locator(`a[href="${alibaba}"]`) });
  await expect(row.first()).toContainText(text.events.unreadableDossier);
  await expect(page.getByText(text.events.unreadableDossier)).toHaveCount(1);
  await page.getByRole('heading', { level: 2 }).locator(`a[href="${february}"]`).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(alert).toBeHidden();
});

test('a server that answers with an error is named, and another try opens the dossier', async ({
  page,
  text,
  complaints,
}) => {
  complaints.expect(/^failed: .*alibaba.* 500/);
  complaints.expect(/^console: .*500/);
  await page.route(files, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(alibaba);
  await expect(page.getByRole('alert')).toContainText(text.trouble.refused(500));
  await mended(page, text.trouble.retry);
});

test('a file out of reach is named, and another try opens the dossier', async ({ page, text, complaints }) => {
  complaints.expect(/^failed: .*alibaba.* net::ERR_/);
  complaints.expect(/^console: .*net::ERR_/);
  await page.route(files, (route) => route.abort('internetdisconnected'));
  await page.goto(alibaba);
  await expect(page.getByRole('alert')).toContainText(text.trouble.offline);
  await mended(page, text.trouble.retry);
});

test('a page in place of the file is a file that is missing', async ({ page, text }) => {
  await page.route(files, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }));
  await page.goto(alibaba);
  await expect(page.getByRole('alert')).toContainText(text.trouble.missing);
  await mended(page, text.trouble.retry);
});

test('a file cut off anywhere says so, and another try opens the dossier', async ({ page, text }) => {
  const next = seeded(20260624);
  for (const part of [0.001, next(), next(), next(), 0.999]) {
    await test.step(`at ${part.toFixed(3)} of it`, async () => {
      await page.route(files, (route) => cutAt(route, part));
      await page.goto(alibaba);
      await expect(page.getByRole('alert')).toContainText(text.trouble.unreadable);
      await expect(page.getByRole('alert').getByRole('listitem').first()).not.toBeEmpty();
      await mended(page, text.trouble.retry);
    });
  }
});

test('a script that does not arrive breaks one page, and the frame around it stays', async ({
  page,
  text,
  complaints,
}) => {
  complaints.expect(/^failed: .*MethodPage.* net::ERR_/);
  complaints.expect(/^console: /);
  const script = /\/assets\/MethodPage-[^/]+\.js$/;
  await page.route(script, (route) => route.abort('internetdisconnected'));
  await page.goto('/');
  await page.getByRole('link', { name: text.site.method, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(text.trouble.broke);
  await page.getByRole('link', { name: text.site.events, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a catalogue that cannot be read leaves every dossier open to those who have its address', async ({
  page,
  text,
}) => {
  await page.route('**/library/catalogue.json', (route) => cutAt(route, 0.5));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(text.trouble.unreadable);
  await page.goto(alibaba);
  await expect(page.getByRole('article', { name: 'CNBC' })).toBeVisible();
});
