import { alibaba } from './dossierPage';
import { expect, test } from './reader';

const widths = [320, 390, 768, 1100, 1366, 1920];
const addresses = [
  '/',
  '/?area=030&lens=US+tech+financial',
  alibaba,
  `${alibaba}?view=regions&by=language`,
  `${alibaba}?view=table&by=region&q=zebra`,
  '/e/hondius-hantavirus-2026-05?by=region',
  `${alibaba}/compare?t=cnbc&t=global-times&t=south-china-morning-post&t=bloomberg`,
  `${alibaba}/compare`,
  '/briefing/ainews-2026-02-23',
  '/method',
  '/settings',
  '/nowhere',
];

for (const address of addresses) {
  test(`${address} is never wider than the window`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wider = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .slice(0, 5)
          .map((element) => `${element.tagName}.${element.className}`);
      });
      expect(wider, `at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
    }
  });
}
