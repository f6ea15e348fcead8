import { keptDossierOf, writeKeptDossier } from '../../src/core/desk/keptDossier';
import { putRecords } from './desk';
import { alibaba, dossierPage, takes } from './dossierPage';
import { expect, test } from './reader';

test('a printed dossier has every take, and nothing to press', async ({ page, text, language }) => {
  await page.goto(alibaba);
  const on = dossierPage(page, text, language);
  await on.pin('CNBC').click();
  await expect(on.tray).toBeVisible();
  await expect(page.getByRole('complementary', { name: text.readings.title })).toBeVisible();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const gone of [
    page.getByRole('navigation', { name: text.site.main }),
    on.panel,
    on.tray,
    on.pin('Bloomberg'),
    page.getByRole('radio', { name: text.takes.by.region }),
    page.getByRole('button', { name: text.site.print }),
    page.getByRole('link', { name: text.dossier.compare }),
    page.getByRole('button', { name: text.site.takeOut }),
    page.getByRole('link', { name: text.dossier.checked }),
    page.getByRole('link', { name: text.site.edit }),
    page.getByRole('link', { name: text.site.skip }),
  ])
    await expect(gone).toBeHidden();
  await expect(on.articles).toHaveCount(takes);
  for (const take of await on.articles.all()) await expect(take).toBeVisible();
  const { host, pathname } = new URL(page.url());
  await expect(page.getByText(host + pathname, { exact: false }).first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('a printed dossier has what the filters left, and says that there is more', async ({ page, text, language }) => {
  await page.goto(`${alibaba}?region=Japan`);
  const on = dossierPage(page, text, language);
  await expect(on.articles).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  for (const take of await on.articles.all()) await expect(take).toBeVisible();
  await expect(page.getByText('Global Times', { exact: true })).toBeHidden();
  await expect(on.status).toHaveText(text.counts.takesOf(2, takes));
  await expect(on.status).toBeVisible();
});

test('a printed comparison is whole, and fits on the paper', async ({ page, text, later }) => {
  await page.goto(`${alibaba}/compare?t=cnbc&t=global-times&t=south-china-morning-post&t=nikkei-asia`);
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // The width of A4 within its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  for (const outlet of ['CNBC', 'Global Times', 'South China Morning Post', 'Nikkei Asia'])
    await expect(table.getByRole('columnheader', { name: outlet })).toBeVisible();
  await expect(page.getByRole('button', { name: text.site.print })).toBeHidden();
  await expect(page.getByText(later.compare.change)).toBeHidden();
  expect(await table.evaluate((drawn) => drawn.getBoundingClientRect().right)).toBeLessThanOrEqual(688);
});

test('a grid of many regions is printed whole, in the type of the page', async ({ page }) => {
  await page.goto('/e/hondius-hantavirus-2026-05');
  const grid = page.getByRole('figure').getByRole('table');
  await expect(grid).toBeVisible();
  const regions = await grid.getByRole('columnheader').count();
  expect(regions).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  // What is wider than the paper makes a browser print everything smaller.
  expect(await grid.evaluate((drawn) => drawn.getBoundingClientRect().right)).toBeLessThanOrEqual(688);
  await expect(grid.getByRole('columnheader')).toHaveCount(regions);
});

test('every page can be put on paper', async ({ page }) => {
  for (const address of [
    '/',
    alibaba,
    `${alibaba}/compare?t=cnbc&t=bloomberg`,
    `${alibaba}/evidence`,
    '/briefing/ainews-2026-02-23',
    '/method',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString(), address).toBe('%PDF-');
  }
});

const lenses = ['Diplomacy', 'War zone', 'At sea'];
const silent = lenses.flatMap((lens, at) => [
  `### ${lens}`,
  ...Array.from(
    { length: 8 },
    (_, n) => `- **Outlet ${at}-${n}** (Japan, en)\n  Source: https://${at}-${n}.example/a-ship-was-refused`,
  ),
]);
const manySilent = `# A ship\n\n## Summary\nIt was refused.\n\n## Regional takes\n\n${silent.join('\n')}\n`;

/** The headings of a PDF, each with the page it stands on. */
const headings = (paper: Buffer) =>
  new Map(
    [...paper.toString('latin1').matchAll(/\/Title \((.*)\)\n\/Dest \[(\d+) 0 R/g)].map(([, title, page]) => [
      title,
      page,
    ]),
  );

test('on paper the name of a lens stands with its first take, wherever the page ends', async ({ page }) => {
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const record = writeKeptDossier(keptDossierOf('ship', manySilent, 1, '2026-11-21T10:00:00.000Z'));
  await putRecords(page, 'dossiers', new Map([['ship', record]]));
  await page.goto('/e/ship');
  await expect(page.getByRole('article')).toHaveCount(silent.length - lenses.length);
  for (let before = 0; before < 240; before += 15) {
    await page.evaluate((height) => {
      const sideBySide = document.querySelector('article')?.closest('section')?.parentElement?.closest('section');
      if (sideBySide) sideBySide.style.marginBlockStart = `${height}mm`;
    }, before);
    const pages = headings(await page.pdf({ format: 'A4', outline: true, tagged: true }));
    for (const [at, lens] of lenses.entries()) {
      const name = pages.get(lens);
      expect(name, lens).toBeDefined();
      expect(pages.get(`Outlet ${at}-0`), `${lens}, ${before} mm down`).toBe(name);
    }
  }
});
