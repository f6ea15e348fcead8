import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { editor as inEnglish } from '../../src/i18n/desk/en/editor';
import { editor as inKorean } from '../../src/i18n/desk/ko/editor';
import type { LanguageCode } from '../../src/i18n/languages';
import { deskWords, hearNothing } from './desk';
import { expect, test } from './reader';

const slug = 'anthropic-alibaba-distillation-2026-06';
const wordsOf = (language: LanguageCode) => (language === 'ko' ? inKorean : inEnglish);

/** Makes a copy of a dossier of the library, and answers once it can be edited. */
async function makeCopy(page: Page, words: typeof inEnglish): Promise<void> {
  await page.goto(`/desk/${slug}`);
  await expect(page.getByText(words.missing.inLibrary(slug))).toBeVisible();
  await page.getByRole('button', { name: words.missing.copy }).click();
  await page.waitForURL(`**/desk/${slug}-2`);
  await expect(title(page, words)).toBeVisible();
}

const title = (page: Page, words: typeof inEnglish) =>
  page.getByRole('textbox', { name: words.head.title, exact: true }).first();
const markdown = (page: Page, words: typeof inEnglish) => page.getByRole('textbox', { name: words.markdown.label });
const saved = (page: Page, words: typeof inEnglish) => expect(page.getByText(words.saving.saved)).toBeVisible();

test('a copy is edited through the form and the Markdown, saved by itself, and there after a reload', async ({
  page,
  language,
}) => {
  const words = wordsOf(language);
  const side = (name: string) => page.locator('[data-sides] label', { hasText: name }).click();
  await makeCopy(page, words);

  await test.step('the form writes the Markdown', async () => {
    await title(page, words).fill('A letter and its readers');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A letter and its readers');
    await saved(page, words);
    await side(words.sides.markdown);
    await expect(markdown(page, words)).toHaveValue(/^# A letter and its readers\n/);
  });

  await test.step('the Markdown changes the form, and what cannot be read changes nothing', async () => {
    const text = await markdown(page, words).inputValue();
    await markdown(page, words).fill(text.replace('# A letter and its readers', '#  Typed   by hand'));
    await side(words.sides.form);
    await expect(title(page, words)).toHaveValue('Typed   by hand');
    await side(words.sides.markdown);
    await markdown(page, words).fill('{"broken');
    // Until this is told, what is said to be saved is what was typed before.
    await expect(page.getByText(words.unreadable)).toBeAttached();
    await saved(page, words);
    await page.reload();
    // The side that was chosen last is shown again.
    await expect(markdown(page, words)).toHaveValue('{"broken');
    await side(words.sides.form);
    await expect(page.getByText(words.neverReadable)).toBeVisible();
    await side(words.sides.markdown);
    await markdown(page, words).fill(text);
    await side(words.sides.form);
    await expect(title(page, words)).toHaveValue('A letter and its readers');
  });

  await test.step('undo and redo go over both', async () => {
    await page.getByRole('button', { name: words.undo }).click();
    await expect(page.getByText(words.neverReadable).or(page.getByText(words.unreadable))).toBeVisible();
    await page.getByRole('button', { name: words.redo }).click();
    await expect(title(page, words)).toHaveValue('A letter and its readers');
    await title(page, words).fill('Another');
    await page.keyboard.press('Control+z');
    await expect(title(page, words)).toHaveValue('A letter and its readers');
  });

  await test.step('it is there after a reload, without a word lost', async () => {
    await saved(page, words);
    await page.reload();
    await expect(title(page, words)).toHaveValue('A letter and its readers');
    await expect(page.getByText(words.takes.count(17), { exact: true })).toBeVisible();
  });
});

test('what was typed a moment before leaving is kept, and who loads the page anew before it is saved is asked', async ({
  page,
  language,
}) => {
  const words = wordsOf(language);
  await makeCopy(page, words);
  await page.getByRole('textbox', { name: words.head.dek, exact: true }).fill('Typed and left at once.');
  await page.getByRole('link', { name: words.desk, exact: true }).first().click();
  await page.waitForURL('**/desk');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: words.head.dek, exact: true })).toHaveValue('Typed and left at once.');
  await page.getByRole('textbox', { name: words.head.dek, exact: true }).press('Control+End');
  await page.getByRole('textbox', { name: words.head.dek, exact: true }).pressSequentially(' And asked.');
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await saved(page, words);
  await page.reload();
  await expect(page.getByRole('textbox', { name: words.head.dek, exact: true })).toHaveValue(
    'Typed and left at once. And asked.',
  );
});

test('takes are labelled in the table by keyboard alone', async ({ page, language, isMobile }) => {
  test.skip(isMobile, 'A phone shows takes one by one.');
  const words = wordsOf(language);
  await makeCopy(page, words);
  await page.locator('[data-sides] label', { hasText: words.sides.both }).click();
  const grid = page.getByRole('grid', { name: words.takes.grid });
  await expect(grid.getByRole('row')).toHaveCount(18);
  await grid.getByRole('gridcell', { name: 'Bloomberg', exact: true }).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(words.labels.selected(3))).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.type('wire copy');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: 'wire copy' })).toHaveCount(3);
  await page.keyboard.press('f');
  await page.keyboard.type('Sec');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.labels.did.framed(3))).toBeVisible();
  await expect(grid.getByRole('row', { selected: true }).filter({ hasText: 'Security' })).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('gridcell', { name: 'wire copy' })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(grid.getByRole('gridcell', { name: 'wire copy' })).toHaveCount(3);
  await expect(markdown(page, words)).toHaveValue(/### wire copy\n- \*\*Bloomberg\*\*/);
});

test('a change in another window is not written over: both are kept', async ({ page, context, language }) => {
  const words = wordsOf(language);
  await page.addInitScript(hearNothing);
  await makeCopy(page, words);
  const other = await context.newPage();
  await other.goto(page.url());
  await title(other, words).fill('From the other window');
  await saved(other, words);
  await title(page, words).fill('From this window');
  await page.waitForURL(`**/desk/${slug}-2-2`);
  await expect(page.getByText(words.moved(`${slug}-2`, `${slug}-2-2`))).toBeVisible();
  await page.keyboard.type(', still typing');
  await expect(title(page, words)).toBeFocused();
  await expect(title(page, words)).toHaveValue('From this window, still typing');
  await other.reload();
  await expect(title(other, words)).toHaveValue('From the other window');
});

test('what another window saves is shown here too, and what it deletes is not put back unasked', async ({
  page,
  context,
  baseURL,
  language,
}) => {
  const words = wordsOf(language);
  const { list } = deskWords(language);
  await makeCopy(page, words);
  await title(page, words).fill('One');
  await saved(page, words);
  const other = await context.newPage();
  await other.goto(page.url());
  await title(other, words).fill('Two');
  await expect(title(page, words)).toHaveValue('Two');
  await expect(page.getByText(words.elsewhere.followed)).toBeVisible();
  await title(page, words).press('Control+z');
  await expect(title(page, words)).toHaveValue('One');
  await expect(title(other, words)).toHaveValue('One');

  await other.goto(`${baseURL}/desk`);
  await other.getByRole('button', { name: `${list.remove}: One` }).click();
  await expect(page.getByRole('alert')).toHaveText(words.saving.gone);
  await title(page, words).fill('Three');
  await expect(page.getByRole('alert')).toHaveText(words.saving.gone);
  await expect(other.getByText(list.removed('One'))).toBeVisible();
  await page.getByRole('button', { name: words.saveAnew }).click();
  await saved(page, words);
  await expect(other.getByRole('heading', { level: 3, name: 'Three' })).toBeVisible();
});

test('takes are labelled together on a phone too, and what was done stays in sight', async ({
  page,
  language,
  isMobile,
}) => {
  test.skip(!isMobile, 'A wide screen shows takes in a table.');
  const words = wordsOf(language);
  await makeCopy(page, words);
  await page.getByText(words.labels.severally).click();
  await page.getByRole('checkbox', { name: /^2\. Bloomberg: Anthropic/ }).check();
  await page.getByRole('checkbox', { name: /^3\. Business Standard: / }).check();
  await page.locator('[data-label="region"]').fill('?');
  await page.getByRole('button', { name: words.labels.setFor(words.labels.region) }).click();
  await expect(page.getByText(words.labels.did.labelled(2))).toBeInViewport();
  await page.getByRole('button', { name: words.labels.takeBack }).click();
  await expect(page.getByText(words.labels.did.labelled(2))).toBeHidden();
});

test('a remark leads to its line', async ({ page, language }) => {
  const words = wordsOf(language);
  await makeCopy(page, words);
  await page.locator('[data-sides] label', { hasText: words.sides.markdown }).click();
  const text = await markdown(page, words).inputValue();
  await markdown(page, words).fill(
    text.replace('### hardware / security detail', 'A line of mine.\n\n### hardware / security detail'),
  );
  const pane = page.getByRole('region', { name: words.markdown.title });
  await pane.getByRole('button', { name: /A line of mine/ }).click();
  await expect(markdown(page, words)).toBeFocused();
  const chosen = await markdown(page, words).evaluate((area) =>
    area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
  );
  expect(chosen).toBe('A line of mine.');
});

test('a full disk says so, the text can be saved as a file, and is saved once there is room', async ({
  page,
  language,
}) => {
  const words = wordsOf(language);
  await makeCopy(page, words);
  await saved(page, words);
  // What Chromium does where the disk is full: a database fails for no reason it names, and a file says why.
  await page.evaluate(() => {
    const refuse = (name: string) => () => {
      if (!('hasRoom' in window)) throw new DOMException('Internal error.', name);
    };
    const refused = (holder: object, act: string, name: string) => {
      const real: (...given: unknown[]) => unknown = Reflect.get(holder, act);
      Reflect.set(holder, act, function (this: unknown, ...given: unknown[]) {
        refuse(name)();
        return real.apply(this, given);
      });
    };
    refused(IDBObjectStore.prototype, 'put', 'UnknownError');
    refused(FileSystemWritableFileStream.prototype, 'write', 'QuotaExceededError');
  });
  await title(page, words).fill('Nowhere to go');
  await expect(page.getByRole('alert')).toHaveText(words.saving.full);
  await title(page, words).pressSequentially('!');
  await expect(page.getByRole('alert')).toHaveText(words.saving.full);
  await title(page, words).fill('Nowhere to go');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveFile }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`${slug}-2.md`);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^# Nowhere to go\n/);
  await page.evaluate(() => Object.assign(window, { hasRoom: true }));
  await expect(page.getByText(words.saving.saved)).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(title(page, words)).toHaveValue('Nowhere to go');
});

test('has no violations axe knows of, in light and dark', async ({ page, language, isMobile }) => {
  const words = wordsOf(language);
  await makeCopy(page, words);
  if (!isMobile) {
    await page.getByRole('gridcell', { name: 'Bloomberg', exact: true }).click();
    await page.keyboard.press(' ');
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  }
  if (isMobile) return;
  await page.locator('label', { hasText: words.takes.views.cards }).click();
  await expect(page.getByRole('article', { name: 'CNBC' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
});
