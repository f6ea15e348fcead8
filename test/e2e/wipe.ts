import type { Page } from '@playwright/test';
import type { settings as inEnglish } from '../../src/i18n/evidence/en/pages/settings';

/** On the settings page: wipes everything, and says so when asked again. */
export async function wipe(page: Page, words: typeof inEnglish): Promise<void> {
  await page.getByRole('button', { name: words.wipe, exact: true }).click();
  await page.getByRole('button', { name: words.wipeAll, exact: true }).click();
}
