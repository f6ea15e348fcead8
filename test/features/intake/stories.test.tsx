import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteKept, useBrought } from '@/state/intake/brought';
import { atDesk, chooseFiles, fileCalled, gdeltList, warmDesk } from './atDesk';

beforeAll(warmDesk, 120_000);

const strike = ['Dockers walk out of the harbour', 'Ships wait for the third day', 'A recipe for fish soup'];

describe('the takes a file comes to', () => {
  it('are chosen one by one; a feed begins with none', async () => {
    const feed = `<rss version="2.0"><channel><title>The Daily</title><link>https://daily.example</link>
<item><title>Dockers walk out</title><link>https://daily.example/strike-1</link><description>The harbour is still.</description></item>
<item><title>Fish soup</title><link>https://daily.example/soup-2</link></item></channel></rss>`;
    const reader = await atDesk();
    await chooseFiles(reader, { 'feed.rss': feed, 'list.json': gdeltList(strike) });
    const ofFeed = await fileCalled('feed.rss');
    expect(await ofFeed.findByText(/^A feed is one outlet and many stories/)).toBeVisible();
    expect(ofFeed.getByText('0 of 2 takes chosen')).toBeVisible();
    expect(ofFeed.getByText('The harbour is still.').closest('p')).toHaveTextContent(
      'Description by the publisher, not kept: The harbour is still.',
    );
    await reader.click(await ofFeed.findByRole('checkbox', { name: 'Dockers walk out' }));
    expect(ofFeed.getByText('1 of 2 takes chosen')).toBeVisible();
    const ofSearch = await fileCalled('list.json');
    expect(await ofSearch.findByText('3 of 3 takes chosen')).toBeVisible();
    expect(ofSearch.getByText(/^A search finds stories of other events too\. All are chosen at first/)).toBeVisible();
    await reader.click(ofSearch.getByRole('button', { name: 'Choose none' }));
    expect(ofSearch.getByText('0 of 3 takes chosen')).toBeVisible();
    await reader.click(ofSearch.getByRole('button', { name: 'Choose all' }));
    expect(ofSearch.getByText('3 of 3 takes chosen')).toBeVisible();
  });

  it('show what will be kept, and whose words each is', async () => {
    const reader = await atDesk();
    const head = 'outlet,headline,gist,quote,url,description';
    const row = 'Daily,Dockers walk out,They want nights off,We will not load,https://daily.example/a-1,A long read';
    await chooseFiles(reader, { 'table.csv': `${head}\n${row}\n` });
    const file = await fileCalled('table.csv');
    for (const [column, meaning] of [
      ['gist', 'Gist, in your words'],
      ['quote', 'Quotation'],
      ['description', 'Description by the publisher'],
    ] as const)
      await reader.selectOptions(file.getByRole('combobox', { name: `Meaning of ${column}` }), meaning);
    await reader.click(file.getByRole('button', { name: 'Read it so' }));
    await file.findByRole('checkbox', { name: 'Dockers walk out' });
    const said = (text: string) => file.getByText(text).closest('p')?.textContent;
    expect(said('They want nights off')).toBe('Gist, in the words of who made the file: They want nights off');
    expect(said('We will not load')).toBe('Quotation of the outlet, as the file prints it: We will not load');
    expect(said('A long read')).toBe('Description by the publisher, not kept: A long read');
  });

  it.each([
    ['en', 'December 2019', '2019'],
    ['ko', '2019년 12월', '2019년'],
  ] as const)('say in %s the month or year that is all a file says of when', async (language, month, year) => {
    const reader = await atDesk(language);
    const head = 'Key,Item Type,Publication Title,Title,Date,Url';
    const row = (title: string, date: string) =>
      `K,newspaperArticle,The Daily,${title},${date},https://daily.example/${date}`;
    const zotero = [head, row('Of a month', '2019-12'), row('Of a year', '2019'), row('Of a day', '2019-12-05')];
    await chooseFiles(
      reader,
      { 'zotero.csv': `${zotero.join('\n')}\n` },
      language === 'ko' ? '파일 고르기' : 'Choose files',
    );
    const file = await fileCalled('zotero.csv');
    const facts = async (name: string) =>
      (await file.findByRole('checkbox', { name })).getAttribute('aria-describedby');
    const shown = async (name: string) => document.getElementById((await facts(name)) ?? '');
    expect(within((await shown('Of a month')) ?? document.body).getByText(month)).toBeVisible();
    expect(within((await shown('Of a year')) ?? document.body).getByText(year)).toBeVisible();
  });

  it('are laid out in another order, and shown as far as they are chosen', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    const file = await fileCalled('list.json');
    const list = await file.findByRole('list', { name: 'Takes of list.json' });
    const headlines = () =>
      within(list)
        .getAllByRole('checkbox')
        .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    await waitFor(() => expect(headlines()).toEqual(strike));
    await reader.selectOptions(file.getByLabelText('Sort'), 'Newest first');
    await waitFor(() => expect(headlines()).toEqual([...strike].reverse()));
    await reader.click(file.getByRole('checkbox', { name: 'A recipe for fish soup' }));
    await reader.click(file.getByRole('checkbox', { name: 'Show only what is chosen' }));
    await waitFor(() => expect(headlines()).toEqual([strike[1], strike[0]]));
    // One left by mistake stays in sight, to be chosen again.
    await reader.click(file.getByRole('checkbox', { name: strike[1] ?? '' }));
    expect(headlines()).toEqual([strike[1], strike[0]]);
    await reader.click(file.getByRole('checkbox', { name: 'Show only what is chosen' }));
    await waitFor(() => expect(headlines()).toHaveLength(3));
  });

  it('say which of them were kept, and that the rest is not', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    const file = await fileCalled('list.json');
    await reader.click(await file.findByRole('checkbox', { name: 'A recipe for fish soup' }));
    expect(screen.getByText('Nothing below is kept yet.')).toBeVisible();
    await act(async () => useBrought.getState().files.forEach(noteKept));
    expect(screen.queryByText('Nothing below is kept yet.')).not.toBeInTheDocument();
    expect(screen.getByText('What you kept is on your desk. The rest below is not kept yet.')).toBeVisible();
    expect(file.getAllByText('Kept')).toHaveLength(2);
    expect(file.getByRole('checkbox', { name: 'A recipe for fish soup' })).not.toHaveAccessibleDescription(/Kept/);
  });

  it('are filtered by words, and chosen as far as they are shown', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    const file = await fileCalled('list.json');
    await reader.type(await file.findByRole('searchbox', { name: 'Filter these' }), 'soup fish');
    const boxes = () => within(file.getByRole('list', { name: 'Takes of list.json' })).getAllByRole('checkbox');
    await waitFor(() => expect(boxes()).toHaveLength(1));
    await reader.click(file.getByRole('button', { name: 'Choose none of those shown' }));
    expect(file.getByText('2 of 3 takes chosen · 1 shown')).toBeVisible();
    await reader.click(file.getByRole('button', { name: 'Choose only those shown' }));
    expect(file.getByText('1 of 3 takes chosen · 1 shown')).toBeVisible();
    await reader.click(file.getByRole('button', { name: 'Choose none of those shown' }));
    await reader.clear(file.getByRole('searchbox', { name: 'Filter these' }));
    await waitFor(() => expect(boxes()).toHaveLength(3));
    expect(file.getByRole('checkbox', { name: 'A recipe for fish soup' })).not.toBeChecked();
    expect(file.queryByRole('button', { name: 'Choose only those shown' })).toBeNull();
    await reader.type(file.getByRole('searchbox', { name: 'Filter these' }), 'nothing has this');
    expect(await file.findByText('No take has these words.')).toBeVisible();
  });

  it('are one stop for the Tab key, and arrow keys move between rows', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    const file = await fileCalled('list.json');
    const boxes = within(await file.findByRole('list', { name: 'Takes of list.json' })).getAllByRole('checkbox');
    expect(boxes.map((box) => box.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
    boxes[0]?.focus();
    await reader.keyboard('{ArrowDown}');
    await waitFor(() => expect(file.getByRole('checkbox', { name: 'Ships wait for the third day' })).toHaveFocus());
    await reader.keyboard(' ');
    expect(file.getByText('2 of 3 takes chosen')).toBeVisible();
    await reader.keyboard('{End}');
    await waitFor(() => expect(file.getByRole('checkbox', { name: 'A recipe for fish soup' })).toHaveFocus());
    await reader.keyboard('{Home}');
    await waitFor(() => expect(file.getByRole('checkbox', { name: 'Dockers walk out of the harbour' })).toHaveFocus());
    const items = within(file.getByRole('list', { name: 'Takes of list.json' })).getAllByRole('listitem');
    expect(items.map((item) => item.getAttribute('aria-posinset'))).toEqual(['1', '2', '3']);
  });
});
