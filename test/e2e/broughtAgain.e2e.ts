import { chooseFile, fileOf, wordsOf } from './bringing';
import { expect, test } from './reader';

test('a dossier taken out and brought in again is left, brought in changed updates the one there', async ({
  page,
  language,
}) => {
  const { words } = wordsOf(language);
  const title = 'The strike';
  const dossier = (outlet: string) =>
    `# ${title}\n\n## Regional takes\n\n### unlabelled\n- **${outlet}** (?, en) —\n  Source: https://one.example/a\n`;
  const box = (name: string) => fileOf(page, name).getByRole('checkbox', { name: title });
  const kept = page.locator('#kept');
  await page.goto('/desk');
  await chooseFile(page, words, 'one.md', dossier('One'));
  await page.getByRole('button', { name: words.dossiers.keep(1) }).click();
  await expect(kept.getByText(words.kept.saved(title))).toBeVisible();

  await chooseFile(page, words, 'same.md', dossier('One'));
  await expect(kept.getByText(words.kept.saved(title))).toBeHidden();
  await expect(box('same.md')).not.toBeChecked();
  await expect(fileOf(page, 'same.md').getByText(words.dossiers.same)).toBeVisible();
  await fileOf(page, 'same.md')
    .getByRole('button', { name: words.look.putAwayNamed('same.md') })
    .click();
  await expect(kept.getByText(words.closed.one('same.md'))).toBeVisible();
  await expect(kept).toBeFocused();
  await kept.getByRole('button', { name: words.closed.back }).click();
  await expect(box('same.md')).toBeVisible();

  await chooseFile(page, words, 'changed.md', dossier('Uno'));
  await fileOf(page, 'changed.md')
    .getByRole('button', { name: words.dossiers.updateNamed(title) })
    .click();
  await expect(kept.getByText(words.kept.saved(title))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(kept.getByText(words.kept.undone(title))).toBeVisible();
  await expect(fileOf(page, 'changed.md').getByText(words.dossiers.differs)).toBeVisible();
  await fileOf(page, 'changed.md')
    .getByRole('button', { name: words.dossiers.updateNamed(title) })
    .click();
  await expect(fileOf(page, 'changed.md')).toBeHidden();
  await page.goto('/e/the-strike');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByText('Uno').first()).toBeVisible();
  await page.goto('/desk');
  await expect(page.locator('a[href^="/desk/the-strike"]')).toHaveCount(1);
});

test('what is read is shown from its beginning', async ({ page, language }) => {
  const { words } = wordsOf(language);
  await page.goto('/desk');
  const links = Array.from({ length: 12 }, (_, at) => `https://daily.example/strike-${at}`).join('\n');
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.bring.files }).click();
  const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
  await (await coming).setFiles(names.map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(links) })));
  await expect(page.locator('#reading')).toBeFocused();
  await expect(page.getByRole('heading', { name: words.look.title })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'a.txt', level: 3 })).toBeInViewport();
});
