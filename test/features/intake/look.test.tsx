import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptDossierOf } from '@/core/desk/keptDossier';
import { dossierToJson } from '@/core/formats/dossierJson';
import { readFile } from '@/core/formats/readFile';
import { useOwnStore } from '@/state/desk/ownStore';
import { atDesk, chooseFiles, fileCalled, gdeltList, strikeDossier, warmDesk } from './atDesk';

beforeAll(warmDesk, 120_000);

const strike = ['Dockers walk out of the harbour', 'Ships wait for the third day', 'A recipe for fish soup'];
const table =
  '언론사,제목,주소,메모\n일보,파업 사흘째,https://daily.example/a-1,현장\n신문,물류 마비,https://daily.example/b-2,';

/** A dossier on the desk, as if it had been kept before. */
function onDesk(slug: string, text: string): void {
  const dossier = keptDossierOf(slug, text, 1, '2026-11-22T10:00:00.000Z');
  useOwnStore.setState({ found: new Map([[slug, { dossier, whole: true }]]) });
}

describe('a file that is looked at', () => {
  it('says what it is, what told it, what it holds and what such files lack', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    const file = await fileCalled('list.json');
    expect(file.getByText('GDELT article list (JSON)')).toBeVisible();
    expect(file.getByText('articles[0].seendate')).toBeVisible();
    expect(file.getByText('3 takes')).toBeVisible();
    expect(file.getByText('Not in files of this kind: lens, gist, quotation and byline.')).toBeVisible();
    expect(file.getByText(/^3 countries are guesses by GDELT/)).toBeVisible();
    expect((await file.findAllByText(/, when first seen$/)).map((day) => day.textContent)).toEqual(
      [24, 25, 26].map((day) => `${day} June 2026, when first seen`),
    );
  });

  it('shows each finding beside its line, faults first, and opens the text there', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'strike.md': strikeDossier });
    const file = await fileCalled('strike.md');
    const [fault] = file.getAllByRole('button', { name: /^Line \d+$/ });
    expect(fault).toHaveAccessibleName('Line 13');
    const item = within(fault?.closest('li') ?? document.body);
    expect(item.getByText('This is not a web address, so it is not a link: javascript:alert(1)')).toBeVisible();
    expect(item.getByText('Source: javascript:alert(1)')).toBeVisible();
    await reader.click(fault ?? document.body);
    const source = file.getByRole('region', { name: 'Source text of strike.md' });
    expect(source).toHaveFocus();
    await waitFor(() => expect(within(source).getByText('### Labour')).toBeInTheDocument());
    const marked = within(source).getAllByRole('listitem', { current: 'location' });
    expect(marked.map((line) => line.textContent)).toEqual(['13  Source: javascript:alert(1)']);
    await reader.click(file.getAllByRole('button', { name: 'Close the source text' })[0] ?? document.body);
    await waitFor(() => expect(file.getByRole('button', { name: 'Show the source text' })).toHaveFocus());
  });

  it('that breaks off says so in the sum and beside what it holds, and opens the text there', async () => {
    const reader = await atDesk();
    const broken = gdeltList(strike).slice(0, -60);
    await chooseFiles(reader, { 'broken.json': broken, 'list.json': gdeltList(strike) });
    expect(await screen.findByText('1 file could not be read whole: broken.json.')).toBeVisible();
    const file = await fileCalled('broken.json');
    const told = file.getByText('Not read whole.').closest('p');
    expect(told).toHaveTextContent('The file breaks off or is damaged here.');
    expect((await fileCalled('list.json')).queryByText('Not read whole.')).toBeNull();
    await reader.click(within(told ?? document.body).getByRole('button', { name: /^Line \d+$/ }));
    expect(file.getByRole('region', { name: 'Source text of broken.json' })).toHaveFocus();
  });

  it('names all that it has no place for in one line', async () => {
    const reader = await atDesk();
    const fields = 'title = {Dockers walk out}, url = {https://daily.example/1}';
    await chooseFiles(reader, {
      'mine.bib': `@misc{a, ${fields}, doi = {10.1/x}}\n@misc{b, ${fields}, doi = {10.1/y}, editor = {Kim}}\n`,
    });
    const told = (await fileCalled('mine.bib')).getAllByText(/left out/);
    expect(told.map((line) => line.textContent)).toEqual([
      '2 fields have no place here and were left out: “doi” (2 times), “editor” (1 time).',
    ]);
  });

  it('that cannot be read says why, offers to mend it, and leaves the others alone', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'notes.txt': 'Just a few words.\n', 'list.json': gdeltList(strike) });
    const file = await fileCalled('notes.txt');
    expect(file.getByText('Not recognised')).toBeVisible();
    expect(file.getByRole('button', { name: 'Open its text in the editor: notes.txt' })).toBeVisible();
    await reader.click(file.getByRole('button', { name: 'Close without keeping: notes.txt' }));
    expect(screen.queryByRole('heading', { name: 'notes.txt' })).not.toBeInTheDocument();
    await fileCalled('list.json');
  });

  it('that may be something else asks what it is, and is read as that', async () => {
    const article = {
      title: 'Dockers walk out',
      url: 'https://daily.example/1',
      publishedAt: '2026-06-24T10:00:00Z',
      source: { name: 'The Daily' },
    };
    const reader = await atDesk();
    await chooseFiles(reader, { 'answer.json': JSON.stringify({ articles: [article] }) });
    const question = await screen.findByRole('group', { name: 'This could also be something else. What is it?' });
    const [other] = within(question).getAllByRole('button', { name: /^Read as: / });
    const wanted = other?.textContent?.replace('Read as: ', '') ?? '';
    await reader.click(other ?? document.body);
    await waitFor(async () =>
      expect((await fileCalled('answer.json')).getByText(wanted, { selector: 'dd' })).toBeVisible(),
    );
  });

  it('whose encoding was tried offers the others', async () => {
    const reader = await atDesk();
    // `제목` in EUC-KR, often enough to be told.
    const hangul = [0xc1, 0xa6, 0xb8, 0xf1, 0x20, 0xc7, 0xd1, 0xb1, 0xb9, 0x20, 0xbd, 0xc5, 0xb9, 0xae, 0x2c];
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('title,url\n'),
      ...hangul,
      ...new TextEncoder().encode('https://daily.example/a\n'),
    ]);
    await reader.upload(screen.getByLabelText('Choose files', { selector: 'input' }), [new File([bytes], 'old.csv')]);
    const file = await fileCalled('old.csv');
    const choice = file.getByLabelText('Encoding');
    expect(choice).toHaveValue('euc-kr');
    await reader.selectOptions(choice, 'windows-1252');
    await waitFor(() => expect(file.getByLabelText('Encoding')).toHaveValue('windows-1252'));
  });
});

describe('what a file holds', () => {
  it('folds copies of one text, and tells who else carries it', async () => {
    const rows = ['cnbc.com', 'sun.example', 'globe.example'].map(
      (domain, at) => `2026-06-24,${domain},https://${domain}/wire-${at},Dockers walk out of the harbour at dawn`,
    );
    const reader = await atDesk();
    await chooseFiles(reader, { 'table.csv': ['date,outlet,url,title', ...rows].join('\n') });
    const file = await fileCalled('table.csv');
    const use = file.queryByRole('button', { name: 'Read it so' });
    if (use !== null) await reader.click(use);
    expect(await file.findByText('1 take from 3 stories')).toBeVisible();
    const carriers = await file.findByRole('button', { name: /^2 carriers: Who else carries the text of / });
    await reader.click(carriers);
    expect(carriers).toHaveAttribute('aria-expanded', 'true');
    expect(file.getByText('The same text is also at')).toBeVisible();
    expect(file.getByRole('link', { name: 'globe.example (opens in a new tab)' })).toBeVisible();
  });

  it('in a table is asked column by column, with what could be guessed put forward', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'table.csv': table });
    const file = await fileCalled('table.csv');
    expect(file.getByRole('combobox', { name: 'Meaning of 언론사' })).toHaveDisplayValue('Outlet');
    expect(file.getByRole('combobox', { name: 'Meaning of 메모' })).toHaveDisplayValue('Not used');
    expect(file.getByText('물류 마비')).toBeVisible();
    for (const column of ['언론사', '제목', '주소'])
      await reader.selectOptions(file.getByRole('combobox', { name: `Meaning of ${column}` }), 'Not used');
    expect(file.getByText('Say at least which column is the link, the headline or the outlet.')).toBeVisible();
    expect(file.getByRole('button', { name: 'Read it so' })).toBeDisabled();
    await reader.selectOptions(file.getByRole('combobox', { name: 'Meaning of 제목' }), 'Headline');
    await reader.selectOptions(file.getByRole('combobox', { name: 'Meaning of 메모' }), 'Headline');
    expect(file.getByText(/^Two columns have the same meaning/)).toBeVisible();
    await reader.click(file.getByRole('button', { name: 'Read it so' }));
    expect(await file.findByText('2 of 2 takes chosen')).toBeVisible();
    await reader.click(file.getByRole('button', { name: 'Change the columns' }));
    expect(file.getByRole('combobox', { name: 'Meaning of 메모' })).toBeVisible();
  });

  it('in dossiers says which are on the desk already, and whether they differ', async () => {
    const reading = readFile(strikeDossier);
    if (reading.kind !== 'dossier') throw new Error('the dossier of this test cannot be read');
    const reader = await atDesk();
    await chooseFiles(reader, { 'strike.json': dossierToJson(reading.dossier) });
    const file = await fileCalled('strike.json');
    expect(file.getByText(/Not on your desk yet$/)).toBeVisible();
    await act(async () => onDesk(reading.dossier.slug, strikeDossier));
    expect(await file.findByText(/Already on your desk, the same: choose it only to have it twice$/)).toBeVisible();
    expect(file.queryByRole('button', { name: /^Update/ })).toBeNull();
    await act(async () => onDesk(reading.dossier.slug, strikeDossier.replace('Evening', 'Morning')));
    expect(await file.findByText(/Already on your desk, and differs/)).toBeVisible();
    expect(file.getByRole('button', { name: 'Update the one on your desk: Dockers walk out' })).toBeEnabled();
    expect(file.getByRole('button', { name: 'Choose at least one dossier.' })).toBeDisabled();
    await reader.click(file.getByLabelText('Dockers walk out'));
    expect(file.getByRole('button', { name: 'Keep 1 dossier' })).toBeEnabled();
  });

  it('in dossiers is not chosen where it is on the desk as it is, also where that is known later', async () => {
    const reading = readFile(strikeDossier);
    if (reading.kind !== 'dossier') throw new Error('the dossier of this test cannot be read');
    const json = dossierToJson(reading.dossier);
    const reader = await atDesk();
    await chooseFiles(reader, { 'early.json': json });
    const early = await fileCalled('early.json');
    expect(early.getByLabelText('Dockers walk out')).toBeChecked();
    await act(async () => onDesk(reading.dossier.slug, strikeDossier));
    await waitFor(() => expect(early.getByLabelText('Dockers walk out')).not.toBeChecked());
    await chooseFiles(reader, { 'late.json': json, 'other.json': json.replace('Evening', 'Morning') });
    expect((await fileCalled('late.json')).getByLabelText('Dockers walk out')).not.toBeChecked();
    expect((await fileCalled('other.json')).getByLabelText('Dockers walk out')).toBeChecked();
  });

  it('tells dossiers of one title apart by when they changed', async () => {
    const reader = await atDesk();
    const kept = (slug: string, text: string, changed: string) =>
      [slug, { dossier: keptDossierOf(slug, text, 1, changed), whole: true }] as const;
    const other = strikeDossier.replace('Dockers walk out', 'Fish soup');
    const found = new Map([
      kept('dockers', strikeDossier, '2026-11-22T10:00:00.000Z'),
      kept('dockers-2', strikeDossier, '2026-11-21T09:30:00.000Z'),
      kept('soup', other, '2026-11-20T09:30:00.000Z'),
    ]);
    await act(async () => useOwnStore.setState({ found }));
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    await reader.click(await screen.findByRole('radio', { name: 'A dossier on my desk' }));
    const names = within(screen.getByLabelText('Which one')).getAllByRole('option');
    expect(names.map((name) => name.textContent)).toEqual([
      'Choose a dossier',
      expect.stringMatching(/^Dockers walk out \(changed 22 November 2026 at \d\d:00\)$/),
      expect.stringMatching(/^Dockers walk out \(changed 21 November 2026 at \d\d:30\)$/),
      'Fish soup',
    ]);
  });

  it('that is only shown says so: outlets', async () => {
    const opml =
      '<opml version="2.0"><head/><body><outline text="The Daily" type="rss" xmlUrl="https://daily.example/feed.xml"/><outline text="=1+1" type="rss" xmlUrl="https://sum.example/feed"/></body></opml>';
    const reader = await atDesk();
    await chooseFiles(reader, { 'feeds.opml': opml });
    const file = await fileCalled('feeds.opml');
    expect(file.getByText(/^These are outlets, not stories/)).toBeVisible();
    expect(file.getByText(/^To get to their stories, open the address of a feed/)).toBeVisible();
    expect(file.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://daily.example/feed.xml',
      'https://sum.example/feed',
    ]);
    await reader.click(file.getByRole('button', { name: 'Copy the list' }));
    expect(await file.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      "Outlet\tDomain\tCountry\tLanguage\tFeed\nThe Daily\tdaily.example\t\t\thttps://daily.example/feed.xml\n'=1+1\tsum.example\t\t\thttps://sum.example/feed",
    );
    expect(file.getByRole('rowheader', { name: 'The Daily' })).toBeVisible();
  });

  it('that somebody marked is joined to the takes of a dossier on the desk', async () => {
    const lines = ['Ships wait for the third day', 'Fish soup'].map((text) =>
      JSON.stringify({ text, label: [[0, 4, 'loaded']] }),
    );
    const reader = await atDesk();
    await chooseFiles(reader, { 'marks.jsonl': `${lines.join('\n')}\n` });
    const file = await fileCalled('marks.jsonl');
    expect(file.getByText('There is no dossier on your desk to add them to.')).toBeVisible();
    const headlined = strikeDossier.replace(
      'Leads with the dockers.\n',
      'Leads with the dockers.\n  Headline: Ships wait for the third day\n',
    );
    await act(async () => onDesk('dockers', headlined));
    await reader.selectOptions(await file.findByLabelText('Add to'), 'Dockers walk out');
    expect(await file.findByText('1 of 2 texts fits a take of it.')).toBeVisible();
    expect(file.getByRole('button', { name: 'Add 1 note' })).toBeEnabled();
  });
});
