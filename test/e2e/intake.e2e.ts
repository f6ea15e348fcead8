import { shareLink } from '../../src/core/exports/share/share';
import { readFile } from '../../src/core/formats/readFile';
import { chooseFile, fileOf, wordsOf } from './bringing';
import { ask, dossierPage } from './dossierPage';
import { expect, test } from './reader';

/** A search for one strike, in the form GDELT answers in; the last of it is about something else, one text is carried twice. */
const rows: readonly (readonly [title: string, domain: string, language: string, country: string])[] = [
  ['Dockers walk out of the harbour over night shifts', 'cnbc.com', 'English', 'United States'],
  ['Ships wait as the harbour strike enters its third day', 'theguardian.com', 'English', 'United Kingdom'],
  ['항만 파업 사흘째, 물류 멈춰', 'hani.co.kr', 'Korean', 'South Korea'],
  ['Harbour talks break off before they have begun', 'scmp.com', 'English', 'Hong Kong'],
  ['Union says the harbour will stay shut until Monday', 'newsagency.example', 'English', 'Canada'],
  ['Union says the harbour will stay shut until Monday', 'evening.example', 'English', 'Canada'],
  ['A recipe for fish soup', 'kitchen.example', 'English', 'France'],
];
const gdelt = JSON.stringify({
  articles: rows.map(([title, domain, language, sourcecountry], at) => ({
    url: `https://www.${domain}/2026/06/24/harbour-strike-${at}.html`,
    title,
    seendate: '20260624T101500Z',
    domain,
    language,
    sourcecountry,
  })),
});

test('from a search to a dossier: chosen, kept, labelled, opened, filtered, undone', async ({
  page,
  text,
  language,
}) => {
  const { words, editing } = wordsOf(language);
  const title = 'The harbour strike';
  await page.goto('/desk');
  const file = fileOf(page, 'search.json');

  await test.step('read, with copies folded, and what is not of the event left out', async () => {
    await chooseFile(page, words, 'search.json', gdelt);
    await expect(file.getByText(words.holds.stories(6, 7), { exact: true })).toBeVisible();
    await expect(page.locator('#reading')).toBeFocused();
    await file.getByRole('checkbox', { name: 'A recipe for fish soup' }).uncheck();
    await expect(file.getByText(words.stories.chosen(5, 6))).toBeVisible();
  });

  await test.step('kept under a title, on this device', async () => {
    await page.getByLabel(words.keep.dossierTitle, { exact: true }).fill(title);
    await page.getByRole('button', { name: words.keep.act(5) }).click();
    await expect(page.getByText(words.kept.saved(title))).toBeVisible();
    await expect(page.getByText(words.look.dekPart)).toBeVisible();
  });

  await test.step('labelled in the editor', async () => {
    await page
      .locator('#kept')
      .getByRole('link', { name: words.kept.editNamed(title) })
      .click();
    // On a narrow page takes come one by one, and labels once one is selected.
    const one = page.getByLabel(editing.takes.selectThis);
    const all = page.getByRole('button', { name: editing.labels.all, exact: true });
    await expect(one.or(all).first()).toBeVisible();
    if (await one.isVisible()) await one.check();
    await all.click();
    await page
      .getByRole('region', { name: editing.labels.title })
      .getByRole('combobox', { name: editing.labels.lens })
      .fill('Harbour press');
    await page.getByRole('button', { name: editing.labels.setFor(editing.labels.lens) }).click();
    await expect(page.getByText(editing.saving.saved)).toBeVisible();
  });

  await test.step('opened and filtered', async () => {
    await page.goto('/desk');
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const on = dossierPage(page, text, language);
    await expect(on.articles).toHaveCount(5);
    await expect(page.getByText('Harbour press').first()).toBeVisible();
    await ask(page, text, on.box('region', on.region('South Korea')));
    await expect(on.status.first()).toHaveText(text.counts.takesOf(1, 5));
  });
});

test('more of the same event goes to the dossier that is there, and back', async ({ page, language }) => {
  const { words } = wordsOf(language);
  await page.goto('/desk');
  await chooseFile(page, words, 'search.json', gdelt);
  await page.getByLabel(words.keep.dossierTitle, { exact: true }).fill('The strike');
  await page.getByRole('button', { name: words.keep.act(6) }).click();
  await expect(page.getByText(words.kept.saved('The strike'))).toBeVisible();
  await expect(page.locator('#kept')).toBeFocused();

  await page
    .getByLabel(words.bring.paste)
    .fill(
      'https://www.cnbc.com/2026/06/24/harbour-strike-0.html\nhttps://late.example/2026/06/26/harbour-opens-again\n',
    );
  await page.getByRole('button', { name: words.bring.read }).first().click();
  await page.getByRole('radio', { name: words.keep.existing }).check();
  await page.getByLabel(words.keep.which).selectOption({ label: 'The strike' });
  await expect(page.getByText(words.keep.adds(1, 1))).toBeVisible();
  await expect(fileOf(page, words.bring.pasted(1)).getByText(words.stories.already, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: words.keep.act(1) }).click();
  await expect(page.getByText(words.kept.added(1, 'The strike'))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(words.kept.undone('The strike'))).toBeVisible();
  await expect(fileOf(page, words.bring.pasted(1))).toBeVisible();
});

test('the takes of a dossier file are added to a dossier that is there, each once', async ({ page, language }) => {
  const { words } = wordsOf(language);
  const dossier = (title: string, ...takes: readonly string[]) =>
    `# ${title}\n\n## Regional takes\n\n### unlabelled\n${takes.map((take) => `- **${take}** (?, en) —\n  Source: https://${take}.example/a\n`).join('')}`;
  await page.goto('/desk');
  await chooseFile(page, words, 'one.md', dossier('The strike', 'one', 'two'));
  await page.getByRole('button', { name: words.dossiers.keep(1) }).click();
  await expect(page.getByText(words.kept.saved('The strike'))).toBeVisible();

  await chooseFile(page, words, 'other.md', dossier('The same strike', 'two', 'three'));
  const other = fileOf(page, 'other.md');
  await other.getByLabel(words.dossiers.into).selectOption({ label: 'The strike' });
  await other.getByRole('button', { name: words.dossiers.merge }).click();
  await expect(page.getByText(words.kept.added(1, 'The strike'))).toBeVisible();
  await page.goto('/e/the-strike');
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('what is dropped or pasted anywhere on the page is read, as text and nothing else', async ({ page, language }) => {
  const { words } = wordsOf(language);
  await page.goto('/desk');
  await expect(page.getByRole('heading', { name: words.bring.title })).toBeVisible();
  await page.evaluate((list) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([list], 'search.json'));
    dropped.items.add(
      new File(['<img src=x onerror="document.title=1"><script>document.title=2</script>'], '<b>page</b>.html'),
    );
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, gdelt);
  await expect(fileOf(page, 'search.json')).toBeVisible();
  await expect(fileOf(page, '<b>page</b>.html')).toBeVisible();
  await page.evaluate(() => {
    const pasted = new DataTransfer();
    pasted.setData('text/plain', 'Dockers walk out');
    pasted.setData(
      'text/html',
      '<p><a href="https://daily.example/2026/strike-1">Dockers walk out</a> <a href="javascript:alert(1)">x</a></p>',
    );
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
    );
  });
  await expect(fileOf(page, words.bring.pasted(1)).getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
});

test('who loads the page again while something is not kept is asked, and not otherwise', async ({ page, language }) => {
  const { words } = wordsOf(language);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('/desk');
  await chooseFile(page, words, 'search.json', gdelt);
  await page.getByLabel(words.keep.dossierTitle, { exact: true }).fill('The strike');
  await page.getByRole('button', { name: words.keep.act(6) }).click();
  await expect(page.getByText(words.kept.saved('The strike'))).toBeVisible();
  await page.reload();
  expect(asked).toEqual([]);
  await chooseFile(page, words, 'search.json', gdelt);
  await expect(fileOf(page, 'search.json')).toBeVisible();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a file let go on another page is read on the desk', async ({ page, text, language }) => {
  const { words } = wordsOf(language);
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: text.events.bring }).waitFor();
  const letGo = (type: string) =>
    page.evaluate(
      ([kind, list]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([list], 'search.json'));
        return document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [type, gdelt] as const,
    );
  await expect.poll(() => letGo('dragover')).toBe(false);
  expect(await letGo('drop')).toBe(false);
  await expect(fileOf(page, 'search.json')).toHaveCount(1);
  await expect(page).toHaveURL(/\/desk$/);
  // The desk takes what is let go on it itself, once.
  expect(await letGo('drop')).toBe(false);
  await expect(fileOf(page, 'search.json')).toHaveCount(2);
  expect(words.title).toBe(await page.getByRole('heading', { level: 1 }).textContent());
});

test('the text of a file is opened at the line a finding is about', async ({ page, language }) => {
  const { words } = wordsOf(language);
  const many = Array.from({ length: 3_000 }, (_, at) => `{"text": "Line ${at + 1} of the file", "label": []}`);
  await page.goto('/desk');
  await chooseFile(page, words, 'lines.jsonl', `${many.join('\n')}\n{"text": `);
  const file = fileOf(page, 'lines.jsonl');
  await file
    .getByRole('button', { name: words.findings.line(3001) })
    .first()
    .click();
  const source = file.getByRole('region', { name: words.findings.sourceOf('lines.jsonl') });
  await expect(source).toBeFocused();
  await expect(source.locator('[aria-current]')).toBeInViewport();
  expect(await source.getByRole('listitem').count()).toBeLessThan(100);
});

test('a dossier in a link is looked at from behind its #, and a damaged one says so', async ({
  page,
  baseURL,
  language,
}) => {
  const { words } = wordsOf(language);
  const reading = readFile(
    '# Dockers walk out\n\n**Meta:** type: event · date: 2026-06-24\n\n## Regional takes\n### Labour\n- **Daily** (India, en) — Leads.\n',
  );
  if (reading.kind !== 'dossier') throw new Error('the dossier of this test cannot be read');
  const { hash } = new URL(shareLink(`${baseURL}/`, reading.dossier));
  await page.goto(`/desk#look-${hash.slice(1)}`);
  const file = fileOf(page, words.bring.shared);
  await expect(file.getByRole('checkbox', { name: 'Dockers walk out' })).toBeChecked();
  await page.evaluate(
    (cut) => {
      location.hash = cut;
    },
    `look-${hash.slice(1, 60)}`,
  );
  await expect(page.getByText(words.bring.sharedRefused.broken)).toBeVisible();
});
