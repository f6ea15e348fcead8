import { evidencePage as en } from '../../src/i18n/evidence/en/pages/evidencePage';
import { evidencePage as ko } from '../../src/i18n/evidence/ko/pages/evidencePage';
import { alibaba, february } from './dossierPage';
import { expect, test } from './reader';

const wordsIn = (language: string) => (language === 'ko' ? ko : en);

test('from a dossier to its ledger, from a mark to its words, and on to the take and the rule', async ({
  page,
  text,
  language,
  isMobile,
}) => {
  const words = wordsIn(language);
  // A page still gliding to what was asked for is pressed beside it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(alibaba);
  await page.getByRole('link', { name: text.dossier.evidence, exact: true }).click();
  await expect(page).toHaveURL(`${alibaba}/evidence`);
  const ledger = page.getByRole('region', { name: words.ledger.title, exact: true });
  await expect(ledger).toBeVisible();
  await expect(ledger.getByRole('table', { name: words.ledger.table })).toBeVisible({ visible: !isMobile });

  const marks = ledger.getByRole('button', { name: /^CNBC/ });
  const told = page.getByRole('dialog').filter({ visible: true });
  await test.step('a mark opens its words, and gives the focus back', async () => {
    const mark = isMobile ? marks.first() : marks.nth(1);
    await mark.click();
    await expect(told).toHaveCount(1);
    await expect(told.locator('mark').first()).toHaveText(language === 'ko' ? /앤트로픽|anthropic/i : /anthropic/i);
    await expect(told).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(told).toHaveCount(0);
    await expect(mark).toBeFocused();
  });

  await test.step('from the words to the rule in the method', async () => {
    await marks.last().click();
    await expect(told.locator('mark').first()).toBeInViewport();
    await expect(told).toBeInViewport({ ratio: 1 });
    // By key: what stands above may still be growing, and a press beside the words would close them.
    await told.locator('a[href^="/method#"]').last().press('Enter');
    await expect(page).toHaveURL(/\/method#(numbers|names-voices)$/);
    const section = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(section).toBeInViewport();
    await page.goBack();
    await expect(ledger).toBeVisible();
  });

  await test.step('from the words to the take on its dossier’s page', async () => {
    await marks.last().click();
    await told.getByRole('link', { name: 'CNBC', exact: true }).press('Enter');
    await expect(page).toHaveURL(`${alibaba}#take-cnbc`);
    await expect(page.getByRole('article', { name: /^CNBC/ })).toBeInViewport();
  });
});

test('an address that names a take goes to it', async ({ page }) => {
  await page.goto(`${alibaba}#take-global-times`);
  await expect(page.getByRole('article', { name: /^Global Times/ })).toBeInViewport();
});

test('an address that names a part goes to it, and whose words are shown is in the address', async ({
  page,
  language,
}) => {
  const words = wordsIn(language);
  await page.goto(`${february}/evidence?words=outlet#omissions`);
  await expect(page.getByRole('heading', { name: words.omissions.title })).toBeInViewport();
  await expect(page.getByRole('radio', { name: words.ledger.voices.outlet })).toBeChecked();
  await page.getByRole('radio', { name: words.ledger.voices.dossier }).click();
  await expect(page).toHaveURL(`${february}/evidence?words=dossier`);
  await page.goBack();
  await expect(page.getByRole('radio', { name: words.ledger.voices.outlet })).toBeChecked();
});

test('a keyboard reaches every mark of a table, and moves among them', async ({ page, language, isMobile }) => {
  test.skip(isMobile, 'a narrow window has a list');
  const words = wordsIn(language);
  await page.goto(`${alibaba}/evidence`);
  const table = page.getByRole('table', { name: words.ledger.table });
  const row = table.getByRole('row', { name: /^Anthropic/ });
  await row.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('button', { name: /^CNBC/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const told = page.getByRole('dialog').filter({ visible: true });
  await expect(told.locator('mark').first()).toHaveText(/anthropic/i);
  await page.keyboard.press('Tab');
  await expect(told.getByRole('link').first()).toBeFocused();
});

test('the page holds its space while it reads', async ({ page, language }) => {
  const words = wordsIn(language);
  await page.goto(`${alibaba}/evidence`);
  await expect(page.getByRole('region', { name: words.ledger.title, exact: true })).toBeVisible();
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shifted).toBeLessThan(0.05);
});

test('what cannot be read says so, and can be tried again', async ({ page, language, complaints }) => {
  const words = wordsIn(language);
  complaints.expect(/failed: .*evidence/i);
  complaints.expect(/console: Failed to load resource/);
  await page.route(/\/assets\/evidence(\.worker|Messages)/, (route) => route.abort('connectionrefused'));
  await page.goto(`${alibaba}/evidence`);
  await expect(page.getByRole('alert')).toContainText(words.failed);
  await page.unroute(/\/assets\/evidence(\.worker|Messages)/);
  await page.getByRole('button', { name: words.retry }).click();
  await expect(page.getByRole('region', { name: words.ledger.title, exact: true })).toBeVisible();
});
