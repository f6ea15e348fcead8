import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readersNotes as inEnglish } from '../../src/i18n/evidence/en/readersNotes';
import { readersNotes as inKorean } from '../../src/i18n/evidence/ko/readersNotes';
import type { LanguageCode } from '../../src/i18n/languages';
import type { en } from '../../src/i18n/messages/en';
import { alibaba, ask, dossierPage, takes } from './dossierPage';
import { expect, test } from './reader';
import { wipe } from './wipe';

const wordsOf = (language: LanguageCode) => (language === 'ko' ? inKorean : inEnglish);
const opener = (page: Page, text: typeof en, n: number) =>
  page.getByRole('button', { name: `${text.notes.note(n)}: CNBC`, exact: true });

/** Opens the notes on CNBC and says that it frames the event as one of morality, as nobody else does. */
async function noteMorality(page: Page, text: typeof en, words: typeof inEnglish, name: string): Promise<void> {
  await opener(page, text, 0).click();
  const dialog = page.getByRole('dialog', { name: words.of('CNBC') });
  await dialog.getByLabel(words.code.frame).selectOption({ label: name });
  await dialog.getByRole('button', { name: words.save }).click();
  await expect(dialog.getByText(`${words.told.added} ${words.saving.saved}`)).toBeVisible();
}

test('a note is kept, filtered by, changed, withdrawn, undone, and saved with the dossier', async ({
  page,
  text,
  language,
}) => {
  const words = wordsOf(language);
  const on = dossierPage(page, text, language);
  const { 'fr.morality': morality, 'fr.fairness': fairness } = text.frames;
  const cnbc = page.getByRole('article', { name: 'CNBC' });
  const dialog = page.getByRole('dialog', { name: words.of('CNBC') });
  await page.goto(alibaba);

  await test.step('made, with the keyboard where there is one, and marked as the reader’s', async () => {
    await noteMorality(page, text, words, morality);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener(page, text, 1)).toBeFocused();
    await expect(cnbc.getByRole('button', { name: `${morality} ${text.notes.yours}` })).toBeVisible();
  });

  await test.step('there after a reload, and asked for like any other', async () => {
    await page.reload();
    await expect(opener(page, text, 1)).toBeVisible();
    await ask(page, text, on.box('frame', morality));
    await expect(on.status.first()).toHaveText(text.counts.takesOf(1, takes));
    await expect(cnbc).toBeVisible();
  });

  await test.step('changed, withdrawn, and brought back by Ctrl+Z', async () => {
    await opener(page, text, 1).click();
    await dialog.getByRole('button', { name: new RegExp(`^${words.changeThis}: `) }).click();
    const form = dialog.getByRole('form', { name: words.change });
    await form.getByLabel(words.code.frame).selectOption({ label: fairness });
    await form.getByRole('button', { name: words.saveChange }).click();
    await expect(dialog.getByText(`${words.told.changed} ${words.saving.saved}`)).toBeVisible();
    await dialog.getByRole('button', { name: new RegExp(`^${words.withdrawThis}: `) }).click();
    await expect(dialog.getByText(`${words.told.withdrawn} ${words.saving.saved}`)).toBeVisible();
    await expect(dialog.getByText(words.none)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto(alibaba);
    await expect(opener(page, text, 0)).toBeVisible();
  });

  await test.step('undone after the sheet is closed', async () => {
    await noteMorality(page, text, words, morality);
    await dialog.getByRole('button', { name: new RegExp(`^${words.withdrawThis}: `) }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(page.getByText(`${words.told.undone} ${words.saving.saved}`)).toBeVisible();
    await expect(opener(page, text, 1)).toBeVisible();
  });

  await test.step('saved as Markdown', async () => {
    await page.getByRole('button', { name: text.site.takeOut }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown' }).first().click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`anthropic-alibaba-distillation-2026-06.${language}.md`);
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toMatch(/^ {2}Note: frame = fr\.morality · by: reader · as of: \d{4}-\d\d-\d\d$/m);
  });
});

test('a note on some words is on the words that were selected', async ({ page, text, language }) => {
  const words = wordsOf(language);
  await page.goto(alibaba);
  const headline = page.getByRole('article', { name: 'CNBC' }).locator('p[lang]').first();
  const said = await headline.evaluate((element) => {
    const chosen = document.createRange();
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element;
    chosen.setStart(node, 3);
    chosen.setEnd(node, 12);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(chosen);
    return chosen.toString();
  });
  await opener(page, text, 0).click();
  const dialog = page.getByRole('dialog', { name: words.of('CNBC') });
  await expect(dialog.getByText(words.marked(said))).toBeVisible();
  await dialog.getByRole('radio', { name: words.kinds.comment }).click();
  await dialog.getByLabel(words.textAside).or(dialog.getByLabel(words.text)).fill('Why this word?');
  await dialog.getByRole('button', { name: words.save }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article', { name: 'CNBC' }).getByText('Why this word?')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('readers-notes') ?? [])].map((range) => `${range}`)))
    .toEqual([said]);
});

test('the sheet of notes and what is shown of them have no fault that can be found by rule', async ({
  page,
  text,
  language,
}) => {
  const words = wordsOf(language);
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(alibaba);
  await noteMorality(page, text, words, text.frames['fr.morality']);
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };
  await page.getByRole('dialog').getByLabel(words.on).selectOption({ label: words.texts.headline });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByText(words.told.added)).toBeVisible();
  expect(await faults(), 'the page beneath').toEqual([]);
});

test('two windows see each other’s notes, and neither loses one', async ({
  page,
  context,
  text,
  language,
  baseURL,
}) => {
  const words = wordsOf(language);
  const other = await context.newPage();
  await page.goto(alibaba);
  await other.goto(`${baseURL}${alibaba}`);
  await expect(opener(other, text, 0)).toBeVisible();
  await noteMorality(page, text, words, text.frames['fr.morality']);
  await expect(opener(other, text, 1)).toBeVisible();
  await opener(other, text, 1).click();
  const dialog = other.getByRole('dialog', { name: words.of('CNBC') });
  await dialog.getByLabel(words.code.frame).selectOption({ label: text.frames['fr.quality'] });
  await dialog.getByRole('button', { name: words.save }).click();
  await page.keyboard.press('Escape');
  await expect(opener(page, text, 2)).toBeVisible();
});

test('notes are counted in the settings, wiped, and brought back', async ({ page, text, language, later }) => {
  const words = wordsOf(language);
  await page.goto(alibaba);
  await noteMorality(page, text, words, text.frames['fr.morality']);
  await page.goto('/settings');
  await expect(page.getByText(words.count(1))).toBeVisible();
  await wipe(page, later.settings);
  await expect(page.getByText(words.storedNone)).toBeVisible();
  await page.getByRole('button', { name: later.settings.undo }).click();
  await expect(page.getByText(words.count(1))).toBeVisible();
  await page.goto(alibaba);
  await expect(opener(page, text, 1)).toBeVisible();
});

test.describe('a browser', () => {
  test('that refuses to keep a note says so, and shows it as long as the window is open', async ({
    page,
    text,
    language,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    const words = wordsOf(language);
    await page.goto(alibaba);
    await opener(page, text, 0).click();
    const dialog = page.getByRole('dialog', { name: words.of('CNBC') });
    await dialog.getByLabel(words.code.frame).selectOption({ label: text.frames['fr.morality'] });
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(dialog.getByText(words.saving.refused)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opener(page, text, 1)).toBeVisible();
  });

  test('that gives up while writing says so, and keeps the note once it can', async ({ page, text, language }) => {
    await page.addInitScript(() => {
      const failing = { now: true };
      Object.assign(window, { letWrite: () => Object.assign(failing, { now: false }) });
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (value, key) {
        const request = put.call(this, value, key);
        if (failing.now && this.name === 'notes') this.transaction.abort();
        return request;
      };
    });
    const words = wordsOf(language);
    await page.goto(alibaba);
    await opener(page, text, 0).click();
    const dialog = page.getByRole('dialog', { name: words.of('CNBC') });
    await dialog.getByLabel(words.code.frame).selectOption({ label: text.frames['fr.morality'] });
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(dialog.getByText(words.saving.refused)).toBeVisible();
    await page.evaluate(() => (window as unknown as { letWrite(): void }).letWrite());
    await dialog.getByRole('button', { name: words.again }).click();
    await expect(dialog.getByText(words.saving.saved)).toBeVisible();
    await page.reload();
    await expect(opener(page, text, 1)).toBeVisible();
  });

  test('that holds what a newer version kept says so and leaves it alone', async ({ page, text, language }) => {
    await page.goto('/method');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('parallax', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const words = wordsOf(language);
    await page.goto(alibaba);
    await opener(page, text, 0).click();
    const dialog = page.getByRole('dialog', { name: words.of('CNBC') });
    await dialog.getByLabel(words.code.frame).selectOption({ label: text.frames['fr.morality'] });
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(dialog.getByText(words.saving.newer)).toBeVisible();
  });

  test('where an older window holds the store says so, and keeps the note once that is closed', async ({
    page,
    context,
    text,
    language,
    baseURL,
  }) => {
    const older = await context.newPage();
    await older.goto(`${baseURL}/robots.txt`);
    await older.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('parallax', 1);
          opening.onupgradeneeded = () => void opening.result.createObjectStore('habits');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => resolve(Object.assign(window, { held: opening.result }) && undefined);
        }),
    );
    const words = wordsOf(language);
    await page.goto(alibaba);
    await opener(page, text, 0).click();
    const dialog = page.getByRole('dialog', { name: words.of('CNBC') });
    await dialog.getByLabel(words.code.frame).selectOption({ label: text.frames['fr.morality'] });
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(dialog.getByText(words.saving.blocked)).toBeVisible();
    await older.close();
    await dialog.getByRole('button', { name: words.again }).click();
    await expect(dialog.getByText(words.saving.saved)).toBeVisible();
  });

  test('that kept settings before there were notes keeps both now', async ({ page, text, language }) => {
    // A page of the same origin that is not the app; it wants no icon.
    await page.route('**/favicon.ico', (route) => route.abort());
    await page.goto('/robots.txt', { waitUntil: 'commit' });
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('parallax', 1);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('habits').put('{"theme":"dark"}', 'preferences');
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await page.goto(alibaba);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await noteMorality(page, text, wordsOf(language), text.frames['fr.morality']);
  });
});
