import type { Locator, Page } from '@playwright/test';
import { alibaba, dossierPage, takes } from './dossierPage';
import { expect, test } from './reader';

/** The thinnest ring there is around what has the focus: on the element, or on what stands for it. */
const ring = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 0;
    const shown = [focused, focused.nextElementSibling, focused.closest('label')].filter((each) => each !== null);
    const widths = shown.map((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    return Math.max(...widths);
  });

/** Presses Tab until something has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, wanted: Locator, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    expect(await ring(page), `the focus on ${where}`).toBeGreaterThanOrEqual(2);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not come to ${wanted}`);
}

test('the main job can be done with the keyboard alone, and the focus is always seen', async ({
  page,
  text,
  later,
  language,
}) => {
  const on = dossierPage(page, text, language);
  await page.goto('/');
  const event = page.getByRole('main').getByRole('heading', { level: 2 }).locator(`a[href="${alibaba}"]`);
  await expect(event).toBeVisible();

  await test.step('the first stop leads past the head of the page', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: text.site.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await tabTo(page, event);
  await page.keyboard.press('Enter');
  await expect(on.status).toHaveText(text.counts.takes(takes));
  await expect(page.getByRole('button', { name: text.site.shortcuts })).toBeVisible();

  await test.step('the head of a column filters', async () => {
    await tabTo(page, on.grid.getByRole('button', { name: on.region('Japan'), exact: true }));
    await page.keyboard.press('Space');
    await expect(on.status).toHaveText(text.counts.takesOf(2, takes));
    await page.keyboard.press('Space');
    await expect(on.status).toHaveText(text.counts.takes(takes));
  });

  await test.step('the arrows reach every dot', async () => {
    await tabTo(page, on.grid.locator('[data-dot][tabindex="0"]'));
    const reached = new Set<string>();
    const dot = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const names = await on.dots.evaluateAll((dots) => dots.map((each) => each.getAttribute('aria-label') ?? ''));
    // A walk that turns at every wall: along each row, then on to the next.
    for (const keys of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      for (let presses = 0; presses < takes; presses += 1) {
        reached.add(await dot());
        await page.keyboard.press(keys);
      }
    }
    expect(names.filter((name) => reached.has(name)).length).toBeGreaterThan(takes / 2);
    expect(await ring(page)).toBeGreaterThanOrEqual(2);
  });

  await test.step('Enter on a dot goes to its take, single keys move and pin, and c compares', async () => {
    await page.keyboard.press('Enter');
    await expect(page.locator('article:focus')).toBeInViewport();
    expect(await ring(page)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('p');
    const first = await page.locator('article:focus').getAttribute('data-take');
    await page.keyboard.press(first === (await on.articles.last().getAttribute('data-take')) ? 'k' : 'j');
    await page.keyboard.press('p');
    await expect(on.tray.getByText(text.tray.count(2))).toBeVisible();
    await page.keyboard.press('c');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(later.compare.title(2));
  });

  await test.step('and back', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.events.title);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});

test('every dot can be come to with the arrows', async ({ page, text, language }) => {
  const on = dossierPage(page, text, language);
  await page.goto(alibaba);
  await expect(on.dots).toHaveCount(takes);
  const reached = new Set<string>();
  const queue = [await on.grid.locator('[data-dot][tabindex="0"]').getAttribute('aria-label')];
  while (queue.length > 0) {
    const from = queue.pop() ?? '';
    if (reached.has(from)) continue;
    reached.add(from);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await on.grid.getByRole('button', { name: from, exact: true }).focus();
      await page.keyboard.press(key);
      queue.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
    }
  }
  const names = await on.dots.evaluateAll((dots) => dots.map((each) => each.getAttribute('aria-label') ?? ''));
  expect(names.filter((name) => !reached.has(name))).toEqual([]);
});
