import type { Page } from '@playwright/test';
import { editor as editorInEnglish } from '../../src/i18n/desk/en/editor';
import { intake as inEnglish } from '../../src/i18n/desk/en/intake';
import { editor as editorInKorean } from '../../src/i18n/desk/ko/editor';
import { intake as inKorean } from '../../src/i18n/desk/ko/intake';
import type { LanguageCode } from '../../src/i18n/languages';

/** The words of bringing in and of the editor. */
export const wordsOf = (language: LanguageCode) =>
  language === 'ko' ? { words: inKorean, editing: editorInKorean } : { words: inEnglish, editing: editorInEnglish };

/** What the desk shows of a file that was read. */
export const fileOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, level: 3, exact: true }) });

/** Chooses a file as a reader does. */
export async function chooseFile(page: Page, words: typeof inEnglish, name: string, text: string): Promise<void> {
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.bring.files }).click();
  await (await coming).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
