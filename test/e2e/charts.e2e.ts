import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import Papa from 'papaparse';
import { alibaba, dossierPage, takes } from './dossierPage';
import { expect, test } from './reader';

const regions = ['United States', 'India', 'Pakistan', 'Japan', 'Taiwan', 'China'];
const slashed = ['Netherlands / global', 'Hong Kong / China'];

/** The figures at the end of each row of the table under a chart. */
async function lastColumn(figure: Locator): Promise<readonly number[]> {
  await expect(figure.getByRole('table')).toBeVisible();
  return figure.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.lastElementChild?.textContent)));
}

test('the drawing of charts is fetched only when a chart is asked for', async ({ page, text }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  const drawing = async () => (await Promise.all(scripts)).filter((script) => script.includes('recharts-')).length;
  await page.goto(alibaba);
  await expect(page.getByRole('complementary', { name: text.readings.title })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await drawing()).toBe(0);
  await page.getByRole('radio', { name: text.coverage.view.regions, exact: true }).click();
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  expect(await drawing()).toBeGreaterThan(0);
});

test('every view of the coverage that is offered is in sight', async ({ page, text }) => {
  await page.goto(alibaba);
  const views = page.getByRole('group', { name: text.coverage.views });
  await expect(views).toBeVisible();
  const cutOff = await views.evaluate((group) => {
    const room = group.getBoundingClientRect();
    return [...group.querySelectorAll('label')].filter((label) => {
      const { left, right, bottom } = label.getBoundingClientRect();
      return left < room.left || right > room.right || bottom > room.bottom;
    }).length;
  });
  expect(cutOff).toBe(0);
});

test('regions are bars, which filter when pressed and say the same as their table', async ({
  page,
  text,
  language,
}) => {
  await page.goto(`${alibaba}?view=regions`);
  const on = dossierPage(page, text, language);
  const figure = page
    .getByRole('figure')
    .filter({ has: page.getByRole('heading', { name: text.coverage.regionsTitle }) });
  const names = figure.locator('.recharts-yAxis-tick-labels text');
  await expect(names).toHaveCount(regions.length + slashed.length);
  const drawn = (await names.allTextContents()).map((name) => name.replace(/\s/g, ''));
  expect(drawn.sort()).toEqual([...regions, ...slashed].map((name) => on.region(name).replace(/\s/g, '')).sort());
  const totals = (await figure.locator('.recharts-label-list text').allTextContents()).map(Number);
  expect(totals.reduce((sum, total) => sum + total, 0)).toBe(takes);

  await test.step('the table has the numbers the bars have', async () => {
    await figure.getByText(text.coverage.asTable).click();
    expect(await lastColumn(figure)).toEqual(totals);
  });

  await test.step('a bar asks for its region, and pressed again no longer', async () => {
    await figure.locator('.recharts-bar-rectangle path').first().click();
    await expect(page).toHaveURL(/[?&]region=United\+States(&|$)/);
    await expect(on.status).toHaveText(text.counts.takesOf(7, takes));
    await expect(names).toHaveCount(drawn.length);
    await figure.locator('.recharts-bar-rectangle path').first().click();
    await expect(page).toHaveURL(`${alibaba}?view=regions`);
  });
});

test('the timeline has a bin for takes of no known date', async ({ page, text }) => {
  await page.goto(`${alibaba}?view=timeline`);
  const figure = page
    .getByRole('figure')
    .filter({ has: page.getByRole('heading', { name: text.coverage.timelineTitle }) });
  const ticks = figure.locator('.recharts-xAxis-tick-labels text');
  await expect(ticks.last()).toHaveText(text.unknown.date);
  const totals = (await figure.locator('.recharts-label-list text').allTextContents()).map(Number);
  expect(totals.reduce((sum, total) => sum + total, 0)).toBe(takes);
  await figure.getByText(text.coverage.asTable).click();
  expect((await lastColumn(figure)).filter((count) => count > 0)).toEqual(totals);
});

test('languages and ownership are bars too', async ({ page, text, language }) => {
  await page.goto(`${alibaba}?view=language`);
  const on = dossierPage(page, text, language);
  const names = page.locator('.recharts-yAxis-tick-labels text');
  await expect(names).toHaveCount(2);
  await page.locator('.recharts-bar-rectangle path').last().click();
  await expect(page).toHaveURL(/language=(en|zh)/);
  await expect(on.status).not.toHaveText(text.counts.takes(takes));

  await page.goto(`${alibaba}?view=ownership`);
  await expect(names.filter({ hasText: text.ownership['own.private'] })).toBeVisible();
  await expect(names.filter({ hasText: text.ownership['own.state'] })).toBeVisible();
});

test('the table of takes is saved as a file a sheet can read', async ({ page, text }) => {
  await page.goto(`${alibaba}?view=table&region=China&region=Japan`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text.coverage.saveAs('CSV') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('takes.csv');
  const file = await readFile(await download.path());
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<string[]>(file.toString('utf8').slice(1));
  expect(errors).toEqual([]);
  const [head = [], ...rows] = data;
  expect(head[0]).toBe(text.coverage.outlet);
  expect(rows.map(([outlet]) => outlet).sort()).toEqual(['Global Times', 'Japan Times', 'Nikkei Asia']);
  expect(rows.map((row) => row.at(-1))).toContain('https://www.globaltimes.cn/page/202606/1364418.shtml');
});
