import { editor as inEnglish } from '../../src/i18n/desk/en/editor';
import { editor as inKorean } from '../../src/i18n/desk/ko/editor';
import { expect, test } from './reader';

test('the bar that stays in sight is one row, and nothing beneath it is wider than the page', async ({
  page,
  language,
  isMobile,
}) => {
  const words = language === 'ko' ? inKorean : inEnglish;
  await page.goto('/desk/anthropic-alibaba-distillation-2026-06');
  await page.getByRole('button', { name: words.missing.copy }).click();
  await expect(page.getByText(words.saving.saved)).toBeVisible();
  const bar = page.getByRole('button', { name: words.redo }).locator('xpath=ancestor::div[1]');
  const { height } = (await bar.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(40);
  expect(height).toBeLessThanOrEqual(64);
  if (isMobile) {
    const picker = page.getByRole('combobox', { name: words.takes.choose });
    await expect(picker).toBeVisible();
    expect((await picker.boundingBox())?.width).toBeGreaterThan(340);
    await page.getByText(words.labels.severally).click();
    await page.getByRole('checkbox').first().check();
    const list = page.getByText(words.labels.severally);
    const apart = async () => ((await picker.boundingBox())?.y ?? 0) - ((await list.boundingBox())?.y ?? 0);
    const before = await apart();
    await page.getByRole('button', { name: words.labels.clear }).click();
    // What says how many are selected may take a line more or less.
    expect(Math.abs((await apart()) - before)).toBeLessThan(40);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
