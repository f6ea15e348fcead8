import type { Page } from '@playwright/test';
import { words as inEnglish } from '../../src/i18n/desk/en/words';
import { words as inKorean } from '../../src/i18n/desk/ko/words';
import { deskWords, hearNothing, layOutOlder, putRecords, three, titles } from './desk';
import { expect, test } from './reader';

const named = (act: string, title: string) => ({ name: `${act}: ${title}`, exact: true });
const listOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
/** Opens something of this origin that is not the app. */
async function goElsewhere(page: Page): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/library/areas.json', { waitUntil: 'commit' });
}

async function openDesk(page: Page): Promise<void> {
  await page.goto('/desk');
  await expect(page.getByText(/^(No dossier of yours|아직 저장한)/)).toBeVisible();
  await putRecords(page, 'dossiers', three);
  await page.reload();
}

test('own dossiers are listed, open like any other, stand among the events, and can be deleted and had back', async ({
  page,
  text,
  language,
}) => {
  const words = deskWords(language);
  const list = listOf(page, words.list.title);
  const rows = list.getByRole('heading', { level: 3 });
  await page.goto('/desk');
  await expect(list.getByText(words.list.empty)).toBeVisible();
  await openDesk(page);
  await expect(rows).toHaveText([...titles]);
  await expect(list.getByText(words.list.broken)).toHaveCount(1);

  await test.step('deleted and brought back', async () => {
    await list.getByRole('button', named(words.list.remove, titles[1])).click();
    await expect(list.getByText(words.list.removed(titles[1]))).toBeVisible();
    await expect(rows).toHaveText([titles[0], titles[2]]);
    await list.getByRole('button', { name: words.list.undo }).click();
    await expect(rows).toHaveText([...titles]);
    await page.reload();
    await expect(rows).toHaveText([...titles]);
  });

  await test.step('several deleted are each brought back, also by who has been elsewhere meanwhile', async () => {
    await list.getByRole('button', named(words.list.remove, titles[0])).click();
    await list.getByRole('button', named(words.list.remove, titles[1])).click();
    await expect(rows).toHaveText([titles[2]]);
    await page.getByRole('link', { name: text.site.method, exact: true }).click();
    await expect(list).toBeHidden();
    await page.getByRole('link', { name: text.site.desk, exact: true }).click();
    await list.getByRole('button', named(words.list.undo, titles[0])).click();
    await expect(list.getByText(words.list.broughtBack(titles[0]))).toBeVisible();
    await expect(rows).toHaveText([titles[0], titles[2]]);
    await page.keyboard.press('Control+z');
    await expect(rows).toHaveText([...titles]);
    await expect(list.getByRole('button', { name: words.list.undo })).toHaveCount(0);
  });

  await test.step('opened, with what the register says', async () => {
    await list.getByRole('link', named(words.list.open, titles[0])).click();
    await expect(page.getByRole('heading', { level: 1, name: titles[0] })).toBeVisible();
    await expect(page.getByRole('article', { name: 'CNBC' })).toContainText(/Private|민간|민영/);
  });

  await test.step('among the events, marked as the reader’s', async () => {
    await page.goto('/');
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: titles[0] }) });
    await expect(row.getByText(text.events.own, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: titles[2] })).toHaveCount(0);
    await page.getByRole('searchbox').fill('anchor');
    await expect(page.getByRole('link', { name: titles[1] })).toBeVisible();
  });

  await test.step('one that does not read says why, and leads to the editor', async () => {
    await page.goto('/e/broken');
    await expect(page.getByRole('alert')).toContainText(text.trouble.unreadable);
    await expect(page.getByRole('link', { name: text.trouble.mend })).toHaveAttribute('href', '/desk/broken');
  });
});

test('who comes back finds the dossiers on the first screen, and the way to bring in more', async ({
  page,
  language,
  isMobile,
}) => {
  const words = deskWords(language);
  await openDesk(page);
  await page.goto('/settings');
  await page.goto('/desk');
  const list = listOf(page, words.list.title);
  const acts = list.getByRole('link', { name: words.list.edit });
  for (const row of isMobile ? [0] : [0, 1]) await expect(acts.nth(row)).toBeInViewport({ ratio: 1 });
  await list.getByRole('link', { name: words.list.bringIn }).click();
  const { bring } = (language === 'ko' ? inKorean : inEnglish).intake;
  await expect(page.getByRole('heading', { name: bring.title, exact: true })).toBeInViewport();
});

test('two windows stay in step', async ({ page, context, language }) => {
  const words = deskWords(language);
  await openDesk(page);
  const other = await context.newPage();
  await other.goto('/desk');
  const there = listOf(other, words.list.title).getByRole('heading', { level: 3 });
  await expect(there).toHaveText([...titles]);
  const list = listOf(page, words.list.title);
  await list.getByRole('button', named(words.list.remove, titles[0])).click();
  await expect(there).toHaveText(titles.slice(1), { timeout: 2000 });
  await list.getByRole('button', { name: words.list.undo }).click();
  await expect(there).toHaveText([...titles], { timeout: 2000 });
});

test.describe('a desk of another version', () => {
  test('of an older one keeps everything, and was copied before it was changed', async ({ page, language }) => {
    const words = deskWords(language);
    const note = JSON.stringify([{ take: 'cnbc', note: 'as another version wrote it' }]);
    await goElsewhere(page);
    await layOutOlder(page, 2, ['habits', 'notes'], [['a-dossier', note]]);
    await page.goto('/desk');
    await expect(page.getByText(words.copies.why.migration)).toBeVisible();
    const kept = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('parallax');
          opening.onsuccess = () => {
            const { version, objectStoreNames } = opening.result;
            const asking = opening.result.transaction('notes').objectStore('notes').get('a-dossier');
            asking.onsuccess = () => resolve({ version, stores: [...objectStoreNames], note: asking.result });
          };
        }),
    );
    expect(kept).toEqual({ version: 3, stores: ['dossiers', 'folders', 'habits', 'notes'], note });
  });

  test('of a newer one is refused in words, and left as it is', async ({ page, language }) => {
    const words = deskWords(language);
    await goElsewhere(page);
    await layOutOlder(page, 9, ['habits', 'notes', 'dossiers', 'more'], [['a-dossier', '[]']]);
    await page.goto('/desk');
    await expect(page.getByRole('alert').filter({ hasText: words.loss.shutTitle })).toContainText(
      words.loss.shut.newer,
    );
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(9);
  });
});

test('a folder on disk stays in step: written with every save, and what changed there is only offered', async ({
  page,
  language,
}) => {
  const words = deskWords(language);
  const fileText = (change?: string) =>
    page.evaluate(async (next) => {
      const disk = await (await navigator.storage.getDirectory()).getDirectoryHandle('disk');
      const file = await disk.getFileHandle('first.md');
      if (next !== undefined) {
        const writing = await file.createWritable();
        await writing.write(next);
        await writing.close();
      }
      return (await file.getFile()).text();
    }, change);
  // A folder the browser keeps itself stands in for one of the reader's, which only a person can pick.
  await page.addInitScript(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('disk', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await openDesk(page);
  await page.getByRole('button', { name: words.folder.link }).click();
  await expect(page.getByText(words.folder.linked('disk'))).toBeVisible();
  expect(await fileText()).toContain(`# ${titles[0]}`);

  const renamed = (await fileText()).replace(titles[0], 'A letter, renamed on disk');
  await fileText(renamed);
  // The reader comes back from the program the file was changed with.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText(words.folder.offer.changed)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: titles[0] })).toBeVisible();
  await page.getByRole('button', named(words.folder.take.changed, 'first.md')).click();
  await expect(page.getByRole('heading', { level: 3, name: 'A letter, renamed on disk' })).toBeVisible();
  await expect(page.getByText(words.folder.offer.changed)).toHaveCount(0);
  await page.getByRole('button', { name: words.folder.unlink }).click();
  await expect(page.getByRole('button', { name: words.folder.link })).toBeVisible();
  expect(await fileText()).toBe(renamed);
});

test('a dossier changed in two windows at once is kept twice, and neither version is lost', async ({
  page,
  context,
  baseURL,
  language,
}) => {
  const words = deskWords(language);
  const { editor } = language === 'ko' ? inKorean : inEnglish;
  await openDesk(page);
  const other = await context.newPage();
  await other.addInitScript(hearNothing);
  const windows = [page, other];
  for (const each of windows) {
    await each.goto(`${baseURL}/desk/first`);
    await expect(each.getByLabel(editor.head.title, { exact: true })).toHaveValue(titles[0]);
  }
  await page.getByLabel(editor.head.title, { exact: true }).fill('As the first window has it');
  await expect(page.getByText(editor.saving.saved)).toBeVisible();
  await other.getByLabel(editor.head.title, { exact: true }).fill('As the second window has it');
  await expect(other.getByText(editor.moved('first', 'first-2'))).toBeVisible();
  await page.goto('/desk');
  const rows = listOf(page, words.list.title).getByRole('heading', { level: 3 });
  await expect(rows.filter({ hasText: 'As the first window has it' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'As the second window has it' })).toHaveCount(1);
});
