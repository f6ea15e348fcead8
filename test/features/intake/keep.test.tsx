import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptDossierOf } from '@/core/desk/keptDossier';
import { intake as english } from '@/i18n/desk/en/intake';
import { intake as korean } from '@/i18n/desk/ko/intake';
import { useOwnStore } from '@/state/desk/ownStore';
import { undoByKey } from '@/state/desk/undoByKey';
import { useBrought } from '@/state/intake/brought';
import { keeping, useKept } from '@/state/intake/keeping/kept';
import { atDesk, chooseFiles, fileCalled, gdeltList, strikeDossier, warmDesk } from './atDesk';

beforeAll(warmDesk, 120_000);

const strike = ['Dockers walk out of the harbour', 'Ships wait for the third day'];
const keepIt = (n = 2, words = english) => screen.findByRole('button', { name: words.keep.act(n) });

describe('keeping what was chosen', () => {
  it('asks for a title and proposes the first day, and wants something chosen', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    expect(await screen.findByLabelText('Date of the event')).toHaveValue('2026-06-24');
    expect(screen.getByText(/^Proposed: 24 June 2026, the first day a tool saw any of them\./)).toBeVisible();
    expect(screen.getByText('2 takes chosen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep 2 takes on this device' })).toBeVisible();
    await reader.click(await keepIt());
    expect(screen.getByText('Give it a title first.')).toBeVisible();
    const file = await fileCalled('list.json');
    await reader.click(file.getByRole('button', { name: 'Choose none' }));
    await reader.click(await keepIt(0));
    expect(await screen.findByText('Choose what belongs to the event first.')).toBeVisible();
  });

  it('in a browser that keeps nothing says so, and loses nothing', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    await reader.type(await screen.findByLabelText('Title'), 'Dockers walk out');
    await reader.click(await keepIt());
    expect(await screen.findByText(english.kept.refused.refused)).toBeVisible();
    expect(screen.getByLabelText('Title')).toHaveValue('Dockers walk out');
    expect((await fileCalled('list.json')).getByText('2 of 2 takes chosen')).toBeVisible();
    expect(useKept.getState().acts).toEqual([]);
  });

  it('among the takes of a dossier on the desk marks those that are there, and counts what is new', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    const there = strikeDossier.replace(
      'https://daily.example/strike-1',
      'https://www.cnbc.com/2026/06/24/harbour-strike-0.html?utm_source=x',
    );
    const dossier = keptDossierOf('dockers', there, 1, '2026-11-22T10:00:00.000Z');
    await act(async () => useOwnStore.setState({ found: new Map([['dockers', { dossier, whole: true }]]) }));
    await reader.click(await screen.findByRole('radio', { name: 'A dossier on my desk' }));
    await reader.click(await keepIt());
    expect(await screen.findByText('Choose a dossier first.')).toBeVisible();
    await reader.selectOptions(screen.getByLabelText('Which one'), 'Dockers walk out');
    expect(await screen.findByText('Adds 1 take. 1 is there already and stays as it is.')).toBeVisible();
    const file = await fileCalled('list.json');
    const known = file.getByRole('checkbox', { name: strike[0] ?? '' });
    expect(known).toBeDisabled();
    expect(known).not.toBeChecked();
    expect(known).toHaveAccessibleDescription(/There already/);
    expect(file.getByText('1 of 2 takes chosen')).toBeVisible();
  });

  it('tells of a text that two files have at different pages, and of pages listed twice', async () => {
    const reader = await atDesk();
    const row = (url: string) => `${url},,2026-06-24 10:00:00,${strike[0]}\n`;
    const head = 'URL,MobileURL,Date,Title\n';
    const link = 'https://apnews.com/article/a1';
    await chooseFiles(reader, {
      'a.csv': `${head}${row(link)}${row(`${link}?utm_source=x`)}`,
      'b.csv': `${head}${row('https://www.bostonglobe.com/a')}`,
    });
    expect(
      await screen.findByText(/1 more carries the same text at another page: noted as a carrier of it/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep 1 take on this device' })).toBeVisible();
    const file = await fileCalled('a.csv');
    expect(file.getByText(/^1 row lists a page of this file once more\./)).toBeVisible();
    expect(file.queryByText(english.stories.carriers(1))).toBeNull();
  });

  it('tells what adding whole dossiers comes to: what is new, there already, a copy, or a copy that says more', async () => {
    const reader = await atDesk();
    const { dossiers: words, keep } = english;
    const source = (host: string) => `Source: https://${host}.example/strike\n  Headline: ${strike[0]}\n`;
    const dossier = (takes: string) => `# Dockers walk out\n\n## Regional takes\n\n${takes}`;
    const there = dossier(`### Labour\n- **The Daily** (?, en) —\n  ${source('daily')}`);
    const kept = keptDossierOf('dockers', there, 1, '2026-11-22T10:00:00.000Z');
    await act(async () => useOwnStore.setState({ found: new Map([['dockers', { dossier: kept, whole: true }]]) }));
    await chooseFiles(reader, {
      'other.md': dossier(
        `### unlabelled\n- **Globe** (?, en) —\n  ${source('globe')}- **Daily** (?, en) —\n  ${source('daily')}\n### Trade\n- **Post** (?, en) —\n  ${source('post')}`,
      ),
    });
    const file = await fileCalled('other.md');
    await reader.selectOptions(file.getByLabelText(words.into), 'Dockers walk out');
    const said = await file.findByText(words.adds(1, 1), { exact: false });
    expect(said).toHaveTextContent(`${words.adds(1, 1)} ${keep.carriers(1)} ${words.alike(1)}`);
    expect(said).toHaveTextContent(/1 of the new takes looks like a copy of a take there, but is labelled otherwise/);
    await reader.selectOptions(file.getByLabelText(words.into), '');
    expect(said).toBeEmptyDOMElement();
  });

  it('begins an empty dossier only with a title', async () => {
    const reader = await atDesk();
    await reader.click(screen.getByText('Start an empty dossier'));
    fireEvent.submit(screen.getByLabelText('Title of the new dossier').closest('form') ?? document.body);
    expect(await screen.findByText('Give it a title first.')).toBeVisible();
  });
});

const act1 = { slug: 'dockers', title: 'Dockers', kind: 'saved', count: 2, isBeside: false } as const;

describe('what was kept', () => {
  it('is told, opened, edited, and undone by the keyboard', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    const undone: string[] = [];
    await act(async () => {
      await keeping(async (note) => note({ ...act1, undo: async () => undone.push('dockers') }));
      useBrought.setState({ files: [] });
    });
    expect(await screen.findByText('Saved on this device: Dockers')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open Dockers' })).toHaveAttribute('href', '/e/dockers');
    expect(screen.getByRole('link', { name: 'Edit it: Dockers' })).toHaveAttribute('href', '/desk/dockers');
    await act(async () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    expect(await screen.findByText('Undone: Dockers')).toBeVisible();
    expect(undone).toEqual(['dockers']);
    await fileCalled('list.json');
    await reader.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('Undone: Dockers')).not.toBeInTheDocument();
  });

  it('is told until something else is brought in', async () => {
    const reader = await atDesk();
    await act(async () => keeping(async (note) => note({ ...act1, undo: async () => {} })));
    expect(await screen.findByText('Saved on this device: Dockers')).toBeVisible();
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    await fileCalled('list.json');
    expect(screen.queryByText('Saved on this device: Dockers')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Undo: Dockers' })).not.toBeInTheDocument();
  });

  it('is told until the page is left', async () => {
    const reader = await atDesk();
    await act(async () => keeping(async (note) => note({ ...act1, undo: async () => {} })));
    await chooseFiles(reader, { 'list.json': gdeltList(strike) });
    await act(async () => keeping(async (note) => note({ ...act1, undo: async () => {} })));
    expect(await screen.findByText('Saved on this device: Dockers')).toBeVisible();
    await reader.click(screen.getAllByRole('link', { name: 'Events' })[0] ?? document.body);
    await waitFor(() => expect(useKept.getState().acts).toEqual([]));
  });

  it('gives the keyboard’s Undo first to what was done after it, as long as that can be undone', async () => {
    await atDesk();
    const undone: string[] = [];
    await act(async () => keeping(async (note) => note({ ...act1, undo: async () => undone.push('kept') })));
    const end = undoByKey(() => undone.push('deleted'));
    const press = () => act(async () => fireEvent.keyDown(document.body, { key: 'z', metaKey: true }));
    await press();
    end();
    expect(undone).toEqual(['deleted']);
    await press();
    expect(undone).toEqual(['deleted', 'kept']);
    await press();
    expect(undone).toEqual(['deleted', 'kept']);
  });

  it('stands where undoing it is refused, and says so', async () => {
    const reader = await atDesk();
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await act(async () => keeping(async (note) => note({ ...act1, kind: 'added', isBeside: true, undo: full })));
    expect(await screen.findByText(/2 takes added to Dockers/)).toHaveTextContent(english.kept.beside);
    await reader.click(screen.getByRole('button', { name: 'Undo: Dockers' }));
    expect(await screen.findByText(english.kept.refused.full)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo: Dockers' })).toBeVisible();
  });
});

describe('what was closed without keeping', () => {
  it('is brought back with all that was chosen of it, in its place, beside what was kept', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'a.json': gdeltList(strike), 'b.json': gdeltList(strike) });
    await act(async () => keeping(async (note) => note({ ...act1, undo: async () => {} })));
    await reader.click(await (await fileCalled('a.json')).findByRole('checkbox', { name: strike[1] ?? '' }));
    await reader.click(screen.getByRole('button', { name: english.look.putAwayNamed('a.json') }));
    expect(screen.queryByRole('heading', { name: 'a.json' })).not.toBeInTheDocument();
    expect(screen.getByText('Closed without keeping: a.json')).toBeVisible();
    expect(screen.getByText('Saved on this device: Dockers')).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'kept'));
    await reader.click(screen.getByRole('button', { name: 'Bring it back: a.json' }));
    expect((await fileCalled('a.json')).getByText('1 of 2 takes chosen')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3, name: /json$/ }).map((name) => name.textContent)).toEqual([
      'a.json',
      'b.json',
    ]);
    expect(screen.queryByText(/^Closed without keeping/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Undo: Dockers' })).toBeVisible();
  });

  it('comes back by the keyboard, what was closed last first, until something else is brought in', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, {
      'a.json': gdeltList(strike),
      'b.json': gdeltList(strike),
      'c.json': gdeltList(strike),
    });
    await reader.click(await screen.findByRole('button', { name: english.look.putAwayNamed('b.json') }));
    await reader.click(screen.getByRole('button', { name: 'Close all without keeping' }));
    expect(screen.getByText('Closed without keeping: 2 files')).toBeVisible();
    const undo = () => act(async () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    await undo();
    await fileCalled('c.json');
    expect(screen.getByText('Closed without keeping: b.json')).toBeVisible();
    await chooseFiles(reader, { 'd.json': gdeltList(strike) });
    await fileCalled('d.json');
    expect(screen.queryByText(/^Closed without keeping/)).not.toBeInTheDocument();
    await undo();
    expect(screen.queryByRole('heading', { name: 'b.json' })).not.toBeInTheDocument();
  });
});

it('is in Korean where the reader’s language is', async () => {
  const reader = await atDesk('ko');
  await chooseFiles(reader, { 'list.json': gdeltList(strike) }, korean.bring.files);
  const file = await fileCalled('list.json');
  expect(file.getByText('GDELT 기사 목록 (JSON)')).toBeVisible();
  expect(await file.findByText('보도 2건 중 2건 고름')).toBeVisible();
  expect((await file.findAllByText('미국')).length).toBeGreaterThan(0);
  await reader.click(await keepIt(2, korean));
  await waitFor(() => expect(screen.getByText(korean.keep.titleMissing)).toBeVisible());
});
