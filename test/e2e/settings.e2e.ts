import { settings as inEnglish } from '../../src/i18n/evidence/en/pages/settings';
import { settings as inKorean } from '../../src/i18n/evidence/ko/pages/settings';
import { en } from '../../src/i18n/messages/en';
import { ko } from '../../src/i18n/messages/ko';
import { alibaba, dossierPage } from './dossierPage';
import { expect, test } from './reader';
import { wipe } from './wipe';

const choose = (name: string) => ({ name, exact: true });

test('what was chosen and pinned is there after a reload, until it is wiped', async ({
  page,
  text,
  language,
  later: { settings },
}) => {
  await page.goto(alibaba);
  await dossierPage(page, text, language).pin('CNBC').click();
  await expect(dossierPage(page, text, language).tray).toContainText('CNBC');
  await page.goto('/settings');
  await page.getByRole('radio', choose(settings.themes.dark)).click();
  await page.getByRole('radio', choose(settings.textSizes.larger)).click();
  const [other, words, chosen] = language === 'ko' ? (['en', en, inEnglish] as const) : (['ko', ko, inKorean] as const);
  await page.getByRole('radio', choose(language === 'ko' ? 'English' : '한국어')).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chosen.title);
  await expect(page.getByText(chosen.storedSays)).toBeVisible();

  await page.reload();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', other);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-size', 'larger');
  await expect(page.getByRole('radio', choose(chosen.themes.dark))).toBeChecked();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.goto(alibaba);
  await expect(dossierPage(page, words, other).tray).toContainText('CNBC');

  await page.goto('/settings');
  await wipe(page, chosen);
  await expect(page.getByText(chosen.wiped)).toBeVisible();
  await expect(html).toHaveAttribute('data-theme', 'system');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'system');
  await expect(html).toHaveAttribute('data-size', 'normal');
  await page.goto(alibaba);
  await expect(page.getByRole('article', { name: 'CNBC' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: words.tray.title })).toBeHidden();
  await expect(page.getByRole('complementary', { name: text.tray.title })).toBeHidden();
});

test('a wipe can be undone, and what it brings back is kept', async ({ page, later: { settings } }) => {
  await page.goto('/settings');
  await page.getByRole('radio', choose(settings.themes.dark)).click();
  await page.getByRole('button', { name: settings.wipe, exact: true }).click();
  await page.getByRole('button', { name: settings.keep, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await wipe(page, settings);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  await page.getByRole('button', { name: settings.undo }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a store that holds nonsense is read as a first visit', async ({ page, later: { settings } }) => {
  await page.goto('/settings');
  await page.getByRole('radio', choose(settings.themes.dark)).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parallax');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('habits', 'readwrite');
          change.objectStore('habits').put('{"theme":"mauve","textSize":', 'preferences');
          change.objectStore('habits').put('[[[', 'tray');
          change.oncomplete = () => resolve();
        };
      }),
  );
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(settings.title);
});

test.describe('a browser', () => {
  test('that refuses to keep anything works all the same, and is told so', async ({
    page,
    text,
    later: { settings },
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await page.goto('/settings');
    await page.getByRole('radio', choose(settings.themes.dark)).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('link', { name: text.site.method }).click();
    await page.getByRole('link', { name: text.site.settings }).click();
    await expect(page.getByText(settings.notKept)).toBeVisible();
    await expect(page.getByRole('radio', choose(settings.themes.dark))).toBeChecked();
  });

  test('whose store never answers shows the page all the same', async ({ page, text }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.events.title);
  });
});
