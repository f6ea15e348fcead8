import { copyFileSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { intake as intakeInEnglish } from '../../src/i18n/desk/en/intake';
import { takeOut as inEnglish } from '../../src/i18n/desk/en/takeOut';
import { intake as intakeInKorean } from '../../src/i18n/desk/ko/intake';
import { takeOut as inKorean } from '../../src/i18n/desk/ko/takeOut';
import type { LanguageCode } from '../../src/i18n/languages';
import type { en } from '../../src/i18n/messages/en';
import { alibaba, takes } from './dossierPage';
import { expect, test } from './reader';

const slug = 'anthropic-alibaba-distillation-2026-06';
const wordsOf = (language: LanguageCode) => (language === 'ko' ? inKorean : inEnglish);

async function openSheet(page: Page, text: typeof en) {
  await page.getByRole('button', { name: text.site.takeOut }).click();
  return page.getByRole('dialog', { name: text.site.takeOut });
}

async function savedBy(page: Page, name: string): Promise<{ name: string; path: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  const file = await coming;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path) };
}

test('a dossier is saved in every form, and the web page opens from disk by itself', async ({
  page,
  context,
  text,
  language,
}) => {
  const words = wordsOf(language);
  await page.goto(alibaba);
  await openSheet(page, text);
  const save = (form: keyof typeof words.forms) => savedBy(page, words.of(words.save, words.forms[form].name));

  const csv = await save('csv');
  expect(csv.name).toBe(`${slug}.${language}.csv`);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.bytes.toString().split('\r\n')).toHaveLength(takes + 2);
  expect(JSON.parse((await save('csl')).bytes.toString())).toHaveLength(takes);
  expect((await save('bibtex')).bytes.toString().match(/^@article/gm)).toHaveLength(takes);
  expect((await save('ris')).bytes.toString().match(/^TY {2}- /gm)).toHaveLength(takes);
  expect(JSON.parse((await save('json')).bytes.toString()).dossier.slug).toBe(slug);

  const saved = await save('page');
  const alone = await context.newPage();
  const asked: string[] = [];
  const complained: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  alone.on('console', (message) => complained.push(message.text()));
  const address = `file://${test.info().outputPath('saved.html')}`;
  copyFileSync(saved.path, address.slice(7));
  await alone.goto(address);
  await expect(alone.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(alone.getByRole('article')).toHaveCount(takes);
  await expect(alone.getByRole('link', { name: /^CNBC/ })).toHaveAttribute('href', /^#take-\d+$/);
  const dot = alone.getByRole('link', { name: /^CNBC/ });
  expect(await dot.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  const { violations } = await new AxeBuilder({ page: alone }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const overflow = () => alone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(asked).toEqual([address]);
  expect(complained).toEqual([]);
});

/** The link that carries what is shown at an address, as it is copied in the sheet. */
async function linkTo(page: Page, text: typeof en, language: LanguageCode, address: string): Promise<string> {
  const words = wordsOf(language);
  await page.goto(address);
  const sheet = await openSheet(page, text);
  await sheet.getByRole('button', { name: words.link.copy }).click();
  await expect(sheet.getByRole('button', { name: words.copied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(sheet.getByText(words.link.length(link.length))).toBeVisible();
  return link;
}

test('a link opens the dossier it carries to be read; it is kept when the reader says so', async ({
  page,
  context,
  text,
  language,
  baseURL,
}) => {
  const words = wordsOf(language);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = await linkTo(page, text, language, alibaba);
  expect(link).toMatch(new RegExp(`^${baseURL}/e/~[0-9a-f]{8}#d=`));
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

  const line = page.getByRole('complementary', { name: words.own.about });
  await test.step('by the address of before as well', async () => {
    await page.goto(`/desk${new URL(link).hash}`);
    await expect(page).toHaveURL(link);
  });
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(line.getByText(words.own.came)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(takes);
  await expect(page.getByRole('button', { name: text.site.copyLink })).toBeHidden();

  await test.step('its address carries it wherever one goes in it', async () => {
    await page.getByRole('link', { name: text.dossier.compare }).click();
    await expect(page).toHaveURL(/\/compare.*#d=/);
    await page.reload();
    await page.getByRole('link', { name: title }).first().click();
    await expect(page).toHaveURL(link);
    await page.reload();
    await expect(line.getByText(words.own.came)).toBeVisible();
  });

  await line.getByRole('button', { name: words.own.keep }).click();
  await expect(line.getByText(words.own.kept)).toBeVisible();
  await expect(page).toHaveURL(`${baseURL}/e/${slug}-2`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await test.step('the same link, opened again, knows that it is kept', async () => {
    await page.goto(link);
    await expect(line.getByText(words.own.cameKept)).toBeVisible();
    await line.getByRole('button', { name: words.own.toKept }).click();
    await expect(page).toHaveURL(`${baseURL}/e/${slug}-2`);
    await expect(line.getByText(words.own.kept)).toBeVisible();
  });

  await test.step('on paper the address, which is no other device’s, is left out', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toHaveCount(takes);
    await expect(page.getByText(`/e/${slug}-2`, { exact: false })).toBeHidden();
    await expect(line).toBeHidden();
  });
});

test('a link that was cut short leads to the desk, which says so', async ({ page, context, text, language }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = await linkTo(page, text, language, '/e/pompeo-kim-2018-04');
  await page.goto(link.slice(0, 300));
  await expect(
    page.getByText((language === 'ko' ? intakeInKorean : intakeInEnglish).bring.sharedRefused.broken),
  ).toBeInViewport();
});

test('a small dossier has a code, dark on light in either theme', async ({ page, text, language }) => {
  const words = wordsOf(language);
  await page.goto('/e/pompeo-kim-2018-04?region=Japan');
  const sheet = await openSheet(page, text);
  await sheet.getByRole('button', { name: words.link.code }).click();
  const drawn = sheet.getByRole('img', { name: words.link.codeLabel });
  await expect(drawn).toBeInViewport({ ratio: 0.99 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const [dark, light] = await drawn.evaluate((svg) => {
      const { backgroundColor, fill } = getComputedStyle(svg);
      const brightness = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0);
      return [brightness(fill), brightness(backgroundColor)];
    });
    expect((light ?? 0) - (dark ?? 0), colorScheme).toBeGreaterThan(500);
  }
});

test('charts are saved as pictures for print', async ({ page, text }) => {
  await page.goto(alibaba);
  const svg = await savedBy(page, text.coverage.saveAs('SVG'));
  expect(svg.name).toBe(`${slug}.lens-by-region.svg`);
  expect(svg.bytes.toString()).toContain(text.coverage.gridTitle);
  expect(svg.bytes.toString()).toMatch(/[0-9a-f]{8}/);
  const png = await savedBy(page, text.coverage.saveAs('PNG'));
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(2400);
  expect(png.bytes.includes('pHYs')).toBe(true);
  expect(png.bytes.length).toBeGreaterThan(50_000);

  for (const view of ['regions', 'timeline'] as const) {
    await page.goto(`${alibaba}?view=${view}`);
    const chart = await savedBy(page, text.coverage.saveAs('SVG'));
    const title = view === 'regions' ? text.coverage.regionsTitle : text.coverage.timelineTitle;
    expect(chart.bytes.toString()).toContain(title);
    expect((await savedBy(page, text.coverage.saveAs('PNG'))).bytes.readUInt32BE(16)).toBe(2400);
  }
});

test('the sheet has no fault that can be found by rule, and the schema is there', async ({ page, text, language }) => {
  const words = wordsOf(language);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(alibaba);
  const sheet = await openSheet(page, text);
  await expect(sheet.getByRole('button', { name: words.link.copy })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      colorScheme,
    ).toEqual([]);
  }
  const schema = await page.request.get(
    (await sheet.getByRole('link', { name: words.schema }).getAttribute('href')) ?? '',
  );
  expect((await schema.json()).title).toBe('Parallax dossier');
});
