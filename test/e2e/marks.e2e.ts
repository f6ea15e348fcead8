import { words as english } from '../../src/i18n/evidence/en/words';
import { words as korean } from '../../src/i18n/evidence/ko/words';
import { alibaba } from './dossierPage';
import { expect, test } from './reader';

const wordsOf = { en: english.rules.marks, ko: korean.rules.marks };

test('a marked word is reached and opened by keyboard, and leads to its list', async ({ page, text, language }) => {
  const words = wordsOf[language];
  await page.goto(alibaba);
  await page.getByRole('button', { name: text.site.markWords }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\bmarks=1/);
  const legend = page.getByRole('complementary', { name: words.title });
  await expect(legend).toBeVisible();

  const mark = page.getByRole('article').locator('button[aria-description]').first();
  const described = (await mark.getAttribute('aria-description')) ?? '';
  await mark.focus();
  await page.keyboard.press('Enter');
  const said = page.getByRole('dialog', { name: words.title });
  await expect(said).toContainText(described);
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
  await expect(mark).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/method#list-/);
  const [, list = ''] = page.url().split('#');
  await expect(page.locator(`#${list}`)).toBeVisible();
  await expect(page.locator(`#${list}`)).toContainText(described);
});

test('the popover moves from mark to mark, and a mark put aside is gone', async ({ page, language }) => {
  const words = wordsOf[language];
  await page.goto(`${alibaba}?marks=1`);
  const marks = page.getByRole('article').locator('button[aria-description]');
  const said = page.getByRole('dialog', { name: words.title });
  await marks.nth(0).click();
  await expect(said).toBeVisible();
  const before = await said.boundingBox();
  await marks.nth(1).click();
  await expect(said).toContainText((await marks.nth(1).textContent()) ?? '');
  expect(await said.boundingBox()).not.toEqual(before);

  const all = await marks.count();
  await said.getByRole('button', { name: words.notHere }).click();
  await expect(said).toBeHidden();
  await expect(marks).toHaveCount(all - 1);
});
