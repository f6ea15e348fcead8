import { aDossier, aTake } from '@test/support/build';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { editor as words } from '@/i18n/desk/en/editor';
import { editor as koreanWords } from '@/i18n/desk/ko/editor';
import { beginSitting, openSitting } from '@/state/editing/openSitting';
import { useSitting } from '@/state/editing/sitting';
import { useDestination } from '@/state/intake/keeping/destination';
import { edit, markdown, now, three, warmEditor } from './atEditor';

declare global {
  interface Window {
    readonly happyDOM?: { setViewport(size: { width: number }): void };
  }
}

warmEditor();

describe('the form', () => {
  it('shows every part in a field of its name, and the Markdown follows what is typed', async () => {
    const { reader } = await edit();
    expect(screen.getByRole('heading', { level: 1, name: 'A letter' })).toBeVisible();
    const title = screen.getByRole('textbox', { name: words.head.title });
    await reader.type(title, ' from a lab ');
    expect(title).toHaveValue('A letter from a lab ');
    await waitFor(() => expect(markdown().value).toContain('# A letter from a lab\n'));
    await reader.type(screen.getByRole('textbox', { name: words.head.watchpoints }), 'First?{Enter}Second?');
    await reader.type(screen.getByRole('textbox', { name: words.head.entities }), 'Alibaba = Alibaba Group');
    await reader.selectOptions(screen.getByRole('combobox', { name: words.head.language }), 'Korean');
    fireEvent.change(screen.getByLabelText(words.head.date), { target: { value: '2026-06-24' } });
    expect(now()).toMatchObject({
      title: 'A letter from a lab',
      watchpoints: ['First?', 'Second?'],
      entities: [{ name: 'Alibaba', aliases: ['Alibaba Group'] }],
      language: 'ko',
      date: '2026-06-24',
    });
  });

  it('follows the Markdown, whose letters stay as they were typed', async () => {
    await edit();
    const typed = markdown().value.replace('# A letter', '#    Two   letters');
    fireEvent.change(markdown(), { target: { value: typed } });
    await waitFor(() => expect(screen.getByRole('textbox', { name: words.head.title })).toHaveValue('Two   letters'));
    expect(markdown().value).toBe(typed);
  });

  it('waits where the Markdown cannot be read, says so, and can write it anew', async () => {
    const { reader } = await edit();
    fireEvent.change(markdown(), { target: { value: '{"broken' } });
    expect(await screen.findByText(words.unreadable)).toBeVisible();
    expect(screen.getByRole('textbox', { name: words.head.title })).toBeDisabled();
    expect(screen.getByRole('textbox', { name: words.head.title })).toHaveValue('A letter');
    expect(screen.queryByRole('link', { name: words.open })).toBeNull();
    await reader.click(screen.getByRole('button', { name: words.restore }));
    expect(screen.getByRole('link', { name: words.open })).toHaveAttribute('href', '/e/own');
    expect(markdown().value).toBe(writeDossier(three));
    expect(screen.getByRole('textbox', { name: words.head.title })).toBeEnabled();
  });

  it('of a text nobody can read is not there, and the Markdown is', async () => {
    beginSitting({ slug: 'own', text: 'nothing that reads', revision: 1 });
    await renderAt('/desk/own', aShelf([]));
    expect(screen.getByText(words.neverReadable)).toBeVisible();
    expect(markdown()).toHaveValue('nothing that reads');
    expect(screen.queryByRole('textbox', { name: words.head.title })).toBeNull();
  });

  it('says beforehand what a change in it would leave out', async () => {
    const { reader } = await edit();
    const typed = markdown().value.replace('## Regional takes', '## Regional takes\nA line of mine.');
    fireEvent.change(markdown(), { target: { value: typed } });
    expect(await screen.findByText(words.unkept(1), { exact: false })).toBeVisible();
    await reader.type(screen.getByRole('textbox', { name: words.head.dek }), 'x');
    expect(now().dek).toBe('x');
    await waitFor(() => expect(markdown().value).not.toContain('A line of mine.'));
    await reader.click(screen.getByRole('button', { name: words.undo }));
    expect(markdown().value).toBe(typed);
  });

  it('corrects the counts the dossier gives of itself', async () => {
    const { reader } = await edit(aDossier({ ...three, declared: { takes: 17 } }));
    await reader.click(screen.getByRole('button', { name: words.correctCounts }));
    expect(now().declared).toEqual({ takes: 3 });
  });
});

describe('remarks on the text', () => {
  it('stand beneath it, and lead to their line', async () => {
    const { reader } = await edit(aDossier({ ...three, takes: [aTake({ outlet: 'CNBC', region: 'Japan' })] }));
    const pane = within(screen.getByRole('region', { name: words.markdown.title }));
    expect(pane.getByText(words.markdown.findings(1))).toBeVisible();
    const [remark] = pane.getAllByRole('button');
    if (remark === undefined) throw new Error('no remark');
    expect(remark).toHaveTextContent(/^line 11/);
    await reader.click(remark);
    await waitFor(() => expect(markdown()).toHaveFocus());
    const { selectionStart, selectionEnd, value } = markdown();
    expect(value.slice(selectionStart, selectionEnd)).toBe('- **CNBC** (Japan, ?) —');
  });

  it('can be read with long lines wrapped, without numbers', async () => {
    const { reader } = await edit();
    expect(markdown()).toHaveAttribute('wrap', 'off');
    await reader.click(screen.getByRole('checkbox', { name: words.markdown.wrap }));
    expect(markdown()).toHaveAttribute('wrap', 'soft');
  });
});

describe('on a phone', () => {
  beforeEach(() => window.happyDOM?.setViewport({ width: 390 }));
  afterEach(() => window.happyDOM?.setViewport({ width: 1024 }));

  it('the bar holds what is needed while typing, and the ways on stand before it', async () => {
    await edit();
    const undo = screen.getByRole('button', { name: words.undo });
    const bar = within(undo.closest('div') ?? document.body);
    expect(bar.getByRole('button', { name: words.redo })).toBeVisible();
    expect(bar.getByRole('radio', { name: words.sides.form })).toBeInTheDocument();
    expect(bar.queryByRole('link', { name: words.open })).toBeNull();
    expect(screen.getByRole('link', { name: words.open })).toHaveAttribute('href', '/e/own');
  });

  it('long lines of the Markdown are wrapped unless the reader says otherwise', async () => {
    const { reader } = await edit();
    expect(markdown()).toHaveAttribute('wrap', 'soft');
    await reader.click(screen.getByRole('checkbox', { name: words.markdown.wrap }));
    expect(markdown()).toHaveAttribute('wrap', 'off');
  });
});

describe('a dossier without takes', () => {
  it('leads to where files are brought in, with itself as the one they go to', async () => {
    const { reader, router } = await edit(aDossier({ title: 'A letter', takes: [] }));
    const way = screen.getByRole('link', { name: words.takes.bringIn });
    expect(way).toHaveAttribute('href', '/desk#bring-in');
    await reader.click(way);
    await waitFor(() => expect(router.state.location.pathname).toBe('/desk'));
    expect(useDestination.getState()).toMatchObject({ kind: 'existing', slug: 'own' });
  });

  it('has its first take written at once', async () => {
    const { reader } = await edit(aDossier({ title: 'A letter', takes: [] }));
    await reader.click(screen.getByRole('button', { name: words.takes.add }));
    await reader.keyboard('Le Monde{Enter}');
    expect(now().takes.map(({ outlet }) => outlet)).toEqual(['Le Monde']);
    expect(screen.queryByRole('link', { name: words.takes.bringIn })).toBeNull();
  });
});

describe('undo', () => {
  it('is on Ctrl+Z and Ctrl+Shift+Z also within a field, over both sides', async () => {
    const { reader } = await edit();
    const dek = screen.getByRole('textbox', { name: words.head.dek });
    await reader.type(dek, 'One');
    fireEvent.change(markdown(), { target: { value: writeDossier(now()).replace('A letter', 'Two letters') } });
    await waitFor(() => expect(screen.getByRole('textbox', { name: words.head.title })).toHaveValue('Two letters'));
    dek.focus();
    await reader.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('textbox', { name: words.head.title })).toHaveValue('A letter');
    await reader.keyboard('{Control>}z{/Control}');
    expect(dek).toHaveValue('');
    expect(screen.getByRole('button', { name: words.undo })).toBeDisabled();
    await reader.keyboard('{Control>}{Shift>}z{/Shift}y{/Control}');
    expect(dek).toHaveValue('One');
    expect(screen.getByRole('textbox', { name: words.head.title })).toHaveValue('Two letters');
  });
});

describe('a dossier another window deleted', () => {
  it('says so, with the ways to have it again or to leave it', async () => {
    await edit();
    act(() => useSitting.setState({ saving: 'gone' }));
    expect(screen.getByRole('alert')).toHaveTextContent(words.saving.gone);
    expect(screen.getByRole('button', { name: words.saveAnew })).toBeVisible();
    expect(screen.getByRole('link', { name: words.missing.back })).toHaveAttribute('href', '/desk');
    expect(screen.queryByRole('button', { name: words.again })).toBeNull();
  });
});

describe('the side that is shown', () => {
  it('is the form at first, from which remarks on the text are told of and reached', async () => {
    const { reader } = await edit(aDossier({ ...three, takes: [aTake({ outlet: 'CNBC', region: 'Japan' })] }));
    expect(screen.getByRole('radio', { name: words.sides.form })).toBeChecked();
    await reader.click(screen.getByRole('button', { name: words.markdown.findings(1) }));
    await waitFor(() => expect(markdown()).toHaveFocus());
  });

  it.each([
    ['what happened', /\n## Summary[^#]*/, '\n', words.head.summary],
    ['the title', '# A letter\n', '', words.head.title],
    ['the language', 'language: en', 'language: ?!', words.head.language],
    ['the date', 'type: event', 'type: event · date: someday', words.head.date],
  ])('leads from a remark on %s to its field', async (_, part, instead, label) => {
    const { reader } = await edit(aDossier({ ...three, takes: three.takes.slice(0, 1) }));
    expect(screen.queryByRole('button', { name: words.markdown.findings(1) })).toBeNull();
    const typed = markdown().value.replace(part, instead);
    fireEvent.change(markdown(), { target: { value: typed } });
    await reader.click(await screen.findByRole('button', { name: words.markdown.findings(1) }));
    expect(screen.getByLabelText(label)).toHaveFocus();
  });
});

/** Here there is no IndexedDB, as in a browser that refuses to keep anything. */
describe('where nothing can be kept', () => {
  it('says so in the end, with ways to bring the text to safety', async () => {
    const { reader } = await edit();
    await reader.type(screen.getByRole('textbox', { name: words.head.dek }), 'One');
    expect(screen.getByText(words.saving.waiting)).toBeVisible();
    expect(await screen.findByRole('alert')).toHaveTextContent(words.saving.refused);
    await reader.click(screen.getByRole('button', { name: words.copyText }));
    expect(await screen.findByRole('button', { name: words.copied })).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('> One');
    await reader.click(screen.getByRole('button', { name: words.again }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words.saving.refused);
  });

  it('says that nothing of one’s own can be opened', async () => {
    await openSitting('nobody');
    await renderAt('/desk/nobody', aShelf([]));
    expect(screen.getByRole('heading', { level: 1, name: words.missing.title })).toBeVisible();
    expect(screen.getByText(words.missing.unread)).toBeVisible();
    expect(screen.getByRole('link', { name: words.missing.back })).toHaveAttribute('href', '/desk');
  });
});

it('speaks Korean', async () => {
  await edit(three, 'ko');
  expect(screen.getByRole('textbox', { name: koreanWords.head.title })).toHaveValue('A letter');
  expect(screen.getByRole('grid', { name: koreanWords.takes.grid })).toBeVisible();
});
