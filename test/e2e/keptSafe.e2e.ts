import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { countTwins, deskWords, putRecords, three, titles } from './desk';
import { expect, test } from './reader';
import { wipe } from './wipe';

const rowsOf = (page: Page, title: string) =>
  page.getByRole('region', { name: title, exact: true }).getByRole('heading', { level: 3 });

async function openDesk(page: Page): Promise<void> {
  await page.goto('/desk');
  await expect(page.getByText(/^(No dossier of yours|아직 저장한)/)).toBeVisible();
  await putRecords(page, 'dossiers', three);
  await page.reload();
  await expect.poll(() => countTwins(page)).toBe(three.size);
}

const gone: ReadonlyMap<string, null> = new Map([...three.keys()].map((slug) => [slug, null]));

test('a desk that came back empty says so, and is whole again after one click, which can be undone', async ({
  page,
  language,
}) => {
  const words = deskWords(language);
  await openDesk(page);
  await putRecords(page, 'dossiers', gone);
  await page.reload();
  const notice = page.getByRole('region', { name: words.loss.title });
  for (const title of titles) await expect(notice.getByText(title)).toBeVisible();
  await notice.getByRole('button', { name: words.loss.bringBack }).click();
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  await page.getByRole('button', { name: words.loss.undo }).click();
  await expect(page.getByText(words.list.empty)).toBeVisible();
  await page
    .getByRole('button', { name: new RegExp(`^${words.copies.look}: `) })
    .first()
    .click();
  await page.getByRole('radio', { name: words.restore.modes.replace }).check();
  await page.getByRole('button', { name: words.restore.act.replace, exact: true }).click();
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  await page.reload();
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  await expect(notice).toBeHidden();
});

test('a record that is damaged, or gone back in time, is told and mended; the others stand', async ({
  page,
  language,
}) => {
  const words = deskWords(language);
  await openDesk(page);
  await putRecords(page, 'dossiers', new Map([['first', three.get('first')?.replace('letter', 'lettre') ?? '']]));
  await page.reload();
  await expect(rowsOf(page, words.list.title)).toHaveCount(3);
  const notice = page.getByRole('region', { name: words.loss.title });
  await expect(notice).toContainText(words.loss.how.damaged);
  await notice.getByRole('button', { name: words.loss.bringBack }).click();
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
});

test('a desk that is right as it is can be said to be, and is not asked about again', async ({ page, language }) => {
  const words = deskWords(language);
  await openDesk(page);
  await putRecords(page, 'dossiers', new Map([['second', null]]));
  await page.reload();
  await page.getByRole('button', { name: words.loss.letGo }).click();
  await expect(page.getByRole('region', { name: words.loss.title })).toBeHidden();
  await page.reload();
  await expect(rowsOf(page, words.list.title)).toHaveText([titles[0], titles[2]]);
  await expect(page.getByRole('region', { name: words.loss.title })).toBeHidden();
});

test('a backup holds everything, and brings back a wiped desk; that can be undone', async ({
  page,
  language,
  later,
}) => {
  const words = deskWords(language);
  await openDesk(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.backup.make }).click();
  const path = await (await coming).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ parallaxDesk: 1, counts: { dossiers: 3 } });
  await expect(page.getByText(words.backup.never)).toBeHidden();

  await page.goto('/settings');
  await expect(page.getByRole('link', { name: titles[0] })).toBeVisible();
  await wipe(page, later.settings);
  await expect(page.getByText(later.settings.wiped)).toBeVisible();
  expect(await countTwins(page)).toBe(0);
  await page.goto('/desk');
  await expect(page.getByText(words.list.empty)).toBeVisible();
  await expect(page.getByRole('region', { name: words.loss.title })).toBeHidden();

  await page.getByLabel(words.backup.open).setInputFiles(path);
  await expect(page.getByText(words.restore.fresh(3), { exact: false })).toBeVisible();
  await page.getByRole('button', { name: words.restore.act.merge, exact: true }).click();
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  await page.getByRole('button', { name: words.restore.undo }).click();
  await expect(page.getByText(words.list.empty)).toBeVisible();
});

test('a wipe of everything is undone with its dossiers and copies', async ({ page, language, later: { settings } }) => {
  const words = deskWords(language);
  await openDesk(page);
  await page.getByRole('button', { name: `${words.list.remove}: ${titles[1]}` }).click();
  await expect(page.getByText(words.copies.why.delete)).toBeVisible();
  await expect(rowsOf(page, words.list.title)).toHaveText([titles[0], titles[2]]);
  await page.goto('/settings');
  await wipe(page, settings);
  await page.getByRole('button', { name: settings.undo }).click();
  await expect(page.getByRole('button', { name: settings.wipe, exact: true })).toBeVisible();
  await page.goto('/desk');
  await expect(rowsOf(page, words.list.title)).toHaveText([titles[0], titles[2]]);
  await expect(page.getByText(words.copies.why.delete)).toBeVisible();
});

test('the browser is asked to keep what is here once there is something, and its answer is shown as it is', async ({
  page,
  language,
}) => {
  const { safe, list } = deskWords(language);
  await page.goto('/desk');
  await expect(page.getByText(list.empty)).toBeVisible();
  await expect(page.getByRole('button', { name: safe.ask })).toBeHidden();
  await openDesk(page);
  await page.getByRole('button', { name: safe.ask }).click();
  const answer = (await page.evaluate(() => navigator.storage.persisted())) ? 'granted' : 'refused';
  await expect(page.getByText(safe.lasting[answer])).toBeVisible();
  await page.reload();
  await expect(page.getByText(safe.lasting[answer])).toBeVisible();
  await expect(page.getByRole('button', { name: safe.ask })).toBeHidden();
  await expect(page.getByText(/\d\.\d ?MB/).first()).toBeVisible();
});

test('a backup that was cut or changed says what is missing and what was changed', async ({ page, language }) => {
  const words = deskWords(language);
  await openDesk(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.backup.make }).click();
  const whole = readFileSync(await (await coming).path(), 'utf8');
  const cut = whole.slice(0, whole.indexOf('"name":"second"')).replace(titles[0], 'A forged title');
  const asFile = (text: string) => ({ name: 'desk.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByLabel(words.backup.open).setInputFiles(asFile(cut));
  await expect(page.getByText(words.restore.altered(1))).toContainText('first');
  const lost = JSON.parse(whole).records.length - 2;
  await expect(page.getByText(words.restore.lost(lost))).toBeVisible();
  await page.getByLabel(words.backup.open).setInputFiles(asFile('{"a":1}'));
  await expect(page.getByRole('alert').filter({ hasText: words.restore.none })).toBeVisible();
});

test('a browser that does not open the desk shows its copy, and a new desk can be made of it', async ({
  page,
  language,
}) => {
  const words = deskWords(language);
  await openDesk(page);
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    // A database of a newer version, refused: the app is told of it as of a store that is beyond opening.
    indexedDB.open = (name: string) => {
      const asking = open(name, 1);
      Object.defineProperty(asking, 'error', { get: () => new DOMException('', 'UnknownError') });
      return asking;
    };
  });
  await page.reload();
  const alert = page.getByRole('alert').filter({ hasText: words.loss.shutTitle });
  await expect(alert).toContainText(words.loss.shutSays);
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  // What is not true now is not said, and what cannot be done is not offered.
  await expect(page.getByText(words.saving.idle)).toBeHidden();
  await expect(page.getByRole('button', { name: `${words.list.remove}: ${titles[1]}` })).toBeHidden();
  await expect(page.getByRole('link', { name: `${words.list.edit}: ${titles[1]}` })).toBeHidden();
  await expect(page.getByRole('button', { name: words.safe.ask })).toBeHidden();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `${words.list.download}: ${titles[1]}` }).click();
  expect(readFileSync(await (await coming).path(), 'utf8')).toContain(`# ${titles[1]}`);
  await alert.getByRole('button', { name: words.loss.standIn }).click();
  await expect(page.getByText(words.loss.rescued)).toBeVisible();
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  await page.getByRole('button', { name: `${words.list.remove}: ${titles[1]}` }).click();
  await expect(rowsOf(page, words.list.title)).toHaveText([titles[0], titles[2]]);
  await page.reload();
  await expect(rowsOf(page, words.list.title)).toHaveText([titles[0], titles[2]]);
});

test('a copy that was begun and never finished is none', async ({ page, language }) => {
  const words = deskWords(language);
  await openDesk(page);
  await page.getByRole('button', { name: `${words.list.remove}: ${titles[1]}` }).click();
  await expect(rowsOf(page, words.list.title)).toHaveText([titles[0], titles[2]]);
  await page.evaluate(async () => {
    const desk = await (await navigator.storage.getDirectory()).getDirectoryHandle('parallax-desk');
    const snapshots = await desk.getDirectoryHandle('snapshots');
    for await (const name of snapshots.keys())
      await snapshots.getFileHandle(name.replace(/^\d{4}/, '2027'), { create: true });
  });
  await page.reload();
  await expect(page.getByText(words.copies.says(1))).toBeVisible();
});

test('the desk with everything on it has no fault that can be found by rule', async ({ page, language }) => {
  const words = deskWords(language);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDesk(page);
  await page.getByRole('button', { name: `${words.list.remove}: ${titles[1]}` }).click();
  // Then the copy that was made before is whole, and can be looked at.
  await expect(rowsOf(page, words.list.title)).toHaveText([titles[0], titles[2]]);
  await putRecords(page, 'dossiers', new Map([['first', null]]));
  await page.reload();
  await expect(page.getByRole('region', { name: words.loss.title })).toBeVisible();
  await page
    .getByRole('button', { name: new RegExp(`^${words.copies.look}: `) })
    .first()
    .click();
  await expect(page.getByText(words.restore.means.merge)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
});

test('a desk the browser threw away is had back before anything of it is read, and that is said', async ({
  page,
  language,
}) => {
  const words = deskWords(language);
  await openDesk(page);
  // What the browser does with a database it finds torn: it begins a new one, and says nothing.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/library/areas.json', { waitUntil: 'commit' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('parallax');
        removing.onsuccess = () => resolve();
        removing.onerror = () => reject(removing.error);
      }),
  );
  await page.goto('/e/first');
  await expect(page.getByRole('heading', { level: 1, name: titles[0] })).toBeVisible();
  await page.goto('/desk');
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  await page.getByRole('button', { name: words.loss.putAway }).click();
  await expect(page.getByRole('button', { name: words.loss.putAway })).toBeHidden();
  await page.reload();
  await expect(rowsOf(page, words.list.title)).toHaveText([...titles]);
  await expect(page.getByRole('button', { name: words.loss.putAway })).toBeHidden();
});
