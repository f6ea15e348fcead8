import { alibaba, ask, dossierPage, takes } from './dossierPage';
import { expect, test } from './reader';

test('from the events to a comparison, and the same comparison from its address', async ({
  page,
  text,
  later,
  language,
  browser,
  baseURL,
  viewport,
  locale,
}) => {
  const on = dossierPage(page, text, language);

  await page.goto('/');
  await page.getByRole('main').getByRole('heading', { level: 2 }).locator(`a[href="${alibaba}"]`).click();
  await expect(page).toHaveURL(alibaba);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', language);
  await expect(on.status).toHaveText(text.counts.takes(takes));
  await expect(on.dots).toHaveCount(takes);
  await expect(on.enabledDots).toHaveCount(takes);

  await test.step('filters narrow the takes and the dots, and stand in the address', async () => {
    await ask(page, text, on.box('region', on.region('United States')));
    await expect(on.status).toHaveText(text.counts.takesOf(7, takes));
    await expect(on.enabledDots).toHaveCount(7);
    await expect(page.getByRole('article', { name: 'Global Times' })).toBeHidden();

    await ask(page, text, on.box('lens', 'US tech financial'));
    await expect(on.status).toHaveText(text.counts.takesOf(1, takes));
    await expect(on.enabledDots).toHaveCount(1);
    await expect(page).toHaveURL(`${alibaba}?region=United+States&lens=US+tech+financial`);
  });

  await test.step('Back undoes them one by one', async () => {
    await page.goBack();
    await expect(on.status).toHaveText(text.counts.takesOf(7, takes));
    await page.goBack();
    await expect(on.status).toHaveText(text.counts.takes(takes));
    await expect(on.enabledDots).toHaveCount(takes);
    await expect(page).toHaveURL(alibaba);
  });

  await test.step('takes are set side by side by region', async () => {
    await page.getByRole('radio', { name: text.takes.by.region }).click();
    const china = page.getByRole('region', { name: on.region('China'), exact: true });
    await expect(china.getByRole('article')).toHaveCount(1);
    await expect(china.getByRole('article', { name: 'Global Times' })).toBeVisible();
  });

  await test.step('three are pinned and compared', async () => {
    for (const [index, outlet] of ['CNBC', 'South China Morning Post', 'Global Times'].entries()) {
      await on.pin(outlet).click();
      await expect(on.tray.getByText(text.tray.count(index + 1))).toBeVisible();
    }
    await on.tray.getByRole('link', { name: text.tray.compare }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(later.compare.title(3));
    await expect(page).toHaveURL(`${alibaba}/compare?t=cnbc&t=south-china-morning-post&t=global-times`);
  });

  await test.step('someone else who opens the address sees the same', async () => {
    const table = page.getByRole('table');
    await expect(table).toContainText('Anthropic accuses Alibaba of campaign');
    const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport, ...(locale && { locale }) });
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('table')).toHaveText((await table.textContent()) ?? '');
    await context.close();
  });
});

test('a narrow page has its filters in a sheet', async ({ page, text, language }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(alibaba);
  const on = dossierPage(page, text, language);
  const opener = page.getByRole('button', { name: new RegExp(`^${text.filters.title}`) });
  const sheet = page.getByRole('dialog', { name: text.filters.title });

  await expect(on.panel).toBeHidden();
  await opener.click();
  await on.box('region', on.region('Japan'), sheet).click();
  await expect(sheet.getByRole('button', { name: text.filters.show(2) })).toBeVisible();
  await on.box('voice', text.voices.voiced, sheet).click();
  await sheet.getByRole('button', { name: text.filters.show(1) }).click();

  await expect(sheet).toBeHidden();
  await expect(opener).toHaveText(text.filters.open(2));
  await expect(opener).toBeFocused();
  await expect(on.status).toHaveText(text.counts.takesOf(1, takes));
  await expect(page.getByRole('article', { name: 'Nikkei Asia' })).toBeVisible();

  await opener.click();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(on.status).toHaveText(text.counts.takesOf(1, takes));
});

test('a chip says who says so, and closes again', async ({ page, text }) => {
  await page.goto(alibaba);
  const scmp = page.getByRole('article', { name: 'South China Morning Post' });
  const popover = page.getByRole('dialog', { name: `${text.takes.party}: South China Morning Post` });
  await scmp.getByRole('button', { name: text.takes.party }).click();
  await expect(popover).toBeVisible();
  await expect(popover).toContainText('Alibaba');
  await expect(popover).toContainText(text.sayers.registry);
  await expect(popover).toContainText(`${text.notes.from}: `);
  await expect(popover).toContainText('Hong Kong independent, tech-war sceptical');

  await scmp.getByRole('button', { name: text.frames['fr.legality'] }).click();
  await expect(popover).toBeHidden();
  const frame = page.getByRole('dialog', { name: `${text.noted.frame}: ${text.frames['fr.legality']}` });
  await expect(frame).toContainText('grey area');
  await page.keyboard.press('Escape');
  await expect(frame).toBeHidden();
});
