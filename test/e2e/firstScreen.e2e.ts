import type { Page } from '@playwright/test';
import { settings as inEnglish } from '../../src/i18n/evidence/en/pages/settings';
import { settings as inKorean } from '../../src/i18n/evidence/ko/pages/settings';
import { languages } from '../../src/i18n/languages';
import { en } from '../../src/i18n/messages/en';
import { ko } from '../../src/i18n/messages/ko';
import { alibaba } from './dossierPage';
import { expect, test } from './reader';

/** The app is still on its way; what was rendered ahead is all there is. */
async function withoutTheApp(page: Page, address: string) {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  const refused = page.waitForEvent('requestfailed');
  await page.goto(address, { waitUntil: 'commit' });
  await refused;
}

test.beforeEach(({ complaints }) => {
  complaints.expect(/^failed: .*index-.*\.js/);
  complaints.expect(/^console: .*ERR_FAILED/);
});

test('the language and the theme a reader has chosen are there from the first paint of the next visit', async ({
  page,
  language,
}) => {
  const [code, words, settings] =
    language === 'ko' ? (['en', en, inEnglish] as const) : (['ko', ko, inKorean] as const);
  await page.goto('/settings');
  await page.getByRole('radio', { name: languages.find((each) => each.code === code)?.name ?? '' }).click();
  await page.getByRole('radio', { name: settings.themes.dark }).click();
  await withoutTheApp(page, alibaba);
  await expect(page.getByRole('heading', { level: 2, name: words.dossier.happened })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', code);
});

test('the first screen of a dossier is read before the app has come, in the language of the browser', async ({
  page,
  text,
}) => {
  await withoutTheApp(page, alibaba);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: text.dossier.happened })).toBeVisible();
  await expect(page.getByRole('link', { name: text.site.method })).toBeVisible();
  await expect(page).toHaveTitle(/ · Parallax$/);
  await expect(page.getByRole('alert')).toHaveText(`${text.site.partBroke} ${text.site.reload}`);
});

test('so is the list of events', async ({ page, text }) => {
  await withoutTheApp(page, '/');
  await expect(page.getByRole('heading', { level: 1, name: text.events.title })).toBeVisible();
  await expect(page.locator(`h2 a[href="${alibaba}"]`)).toBeVisible();
});

test('an address with a question in it shows no answer to another', async ({ page, text }) => {
  await withoutTheApp(page, '/?q=nothing');
  await expect(page.locator('#root')).toHaveText(`${text.site.partBroke} ${text.site.reload}Parallax`);
});

test('a page that was not rendered ahead shows no other page', async ({ page, text }) => {
  await withoutTheApp(page, '/settings');
  await expect(page.locator('#root')).toHaveText(`${text.site.partBroke} ${text.site.reload}Parallax`);
});
