import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './reader';

const dossier = '/e/anthropic-alibaba-distillation-2026-06';
const addresses = [
  '/',
  dossier,
  '/e/hondius-hantavirus-2026-05',
  `${dossier}/compare?t=cnbc&t=global-times`,
  `${dossier}/evidence`,
  '/briefing/ainews-2026-02-23',
  '/method',
  '/desk',
  '/settings',
  '/nowhere',
];
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Part of WCAG 2.2 AA, and off unless asked for.
  rules: { 'target-size': { enabled: true } },
};

for (const locale of ['en-GB', 'ko-KR']) {
  for (const width of [390, 1366]) {
    test.describe(`${locale} at ${width}`, () => {
      test.use({ locale, viewport: { width, height: 800 } });

      for (const address of addresses) {
        test(address, async ({ page }) => {
          // A colour halfway through a change would be judged as the colour.
          await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('networkidle');
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const { violations } = await new AxeBuilder({ page }).options(rules).analyze();
            const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
            expect(said, colorScheme).toEqual([]);
          }
        });
      }
    });
  }
}

test('a fault that is put on a page is found', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = '/favicon.svg';
    document.body.append(picture);
  });
  const { violations } = await new AxeBuilder({ page }).options(rules).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
