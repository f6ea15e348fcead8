import { alibaba } from './dossierPage';
import { expect, test } from './reader';

const widths = [320, 390, 768, 1366, 1920];
const addresses = [
  '/',
  alibaba,
  `${alibaba}?view=regions&by=language`,
  `${alibaba}?view=table&by=region&q=zebra`,
  '/e/hondius-hantavirus-2026-05?by=region',
  `${alibaba}/compare?t=cnbc&t=global-times&t=south-china-morning-post&t=bloomberg`,
  `${alibaba}/evidence`,
  '/e/hondius-hantavirus-2026-05/evidence',
  '/briefing/ainews-2026-02-23',
  '/method',
  '/desk',
  '/settings',
];

for (const address of addresses) {
  test(`${address} is never wider than the window`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wider = () =>
        page.evaluate(() => {
          const room = document.documentElement.clientWidth;
          const scrolls = (element: Element | null): boolean =>
            element !== null &&
            element !== document.body &&
            (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
          if (document.documentElement.scrollWidth <= room) return [];
          return [...document.querySelectorAll('body *')]
            .filter((each) => each.getBoundingClientRect().right > room + 1 && !scrolls(each.parentElement))
            .slice(0, 5)
            .map((each) => each.outerHTML.slice(0, 100));
        });
      // A chart takes a moment to be drawn anew.
      await expect.poll(wider, { message: `at ${width}` }).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
    }
  });
}
