import { en } from '../../src/i18n/messages/en';
import { ko } from '../../src/i18n/messages/ko';
import { alibaba, dossierPage, takes } from './dossierPage';
import { expect, test } from './reader';

test('the first visit is in the language of the browser', async ({ page, language, text }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.events.title);
});

test('the language changes without leaving the page, there and back', async ({ page, language, text }) => {
  const [other, words, name] = language === 'ko' ? (['en', en, 'English'] as const) : (['ko', ko, '한국어'] as const);
  await page.goto(`${alibaba}?region=China`);
  await expect(dossierPage(page, text, language).status).toHaveText(text.counts.takesOf(1, takes));
  const loaded = await page.evaluate(() => performance.timeOrigin);

  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: words.coverage.title })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', other);
  await expect(dossierPage(page, words, other).status).toHaveText(words.counts.takesOf(1, takes));

  await page.getByRole('button', { name: language === 'ko' ? '한국어' : 'English', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: text.coverage.title })).toBeVisible();
  await expect(page).toHaveURL(`${alibaba}?region=China`);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
});

test('the other edition is one click away, and the words around it stay', async ({ page, language, text }) => {
  const other = language === 'ko' ? 'en' : 'ko';
  await page.goto(alibaba);
  const title = page.getByRole('heading', { level: 1 });
  const own = await title.textContent();
  await page
    .getByRole('main')
    .getByRole('banner')
    .or(page.locator('main header'))
    .first()
    .locator(`a[lang="${other}"]`)
    .click();
  await expect(title).toHaveAttribute('lang', other);
  await expect(title).not.toHaveText(own ?? '');
  await expect(page).toHaveURL(`${alibaba}?edition=${other}`);
  await expect(page.getByRole('heading', { level: 2, name: text.coverage.title })).toBeVisible();
  await page.goBack();
  await expect(title).toHaveText(own ?? '');
});
