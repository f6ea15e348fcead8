import { aDossier, aTake } from '@test/support/build';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { moveTakes } from '@/core/edits/takeList';
import { editor as words } from '@/i18n/desk/en/editor';
import { changeForm } from '@/state/editing/editing';
import { cell, edit, grid, now, warmEditor } from './atEditor';

warmEditor();

const shown = () =>
  within(grid())
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const [outlet] = within(row).getAllByRole('gridcell');
      return `${within(row).getByRole('rowheader').textContent} ${outlet?.textContent}`;
    });
const all = ['1 CNBC', '2 Nikkei Asia', '3 SCMP'];
const field = () => screen.getByRole('searchbox', { name: words.takes.showOnly });

describe('the filter of the table of takes', () => {
  it('shows only the takes that hold what is typed, with their numbers, and says how many; Esc shows all', async () => {
    const { reader } = await edit();
    expect(shown()).toEqual(all);
    await reader.type(field(), 'nikkei.com');
    expect(shown()).toEqual(['2 Nikkei Asia']);
    expect(screen.getByText(words.takes.shown(1, 3))).toBeVisible();
    await reader.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(shown()).toEqual(all);
    expect(screen.queryByText(/of \d+ shown$/)).toBeNull();
    await reader.type(field(), 'nowhere');
    expect(within(grid()).queryByRole('rowheader')).toBeNull();
    expect(screen.queryByRole('button', { name: words.labels.allShown(0) })).toBeNull();
  });

  it('selects only what is shown, by button and by Ctrl+A, and says what of the selection is not', async () => {
    const { reader } = await edit();
    await reader.click(screen.getByRole('rowheader', { name: '1' }));
    await reader.type(field(), 'asia');
    expect(shown()).toEqual(['2 Nikkei Asia']);
    expect(screen.getByText(`${words.labels.selected(1)}, ${words.labels.unseen(1)}`)).toBeVisible();
    await reader.click(await screen.findByRole('button', { name: words.labels.allShown(1) }));
    expect(screen.getByText(words.labels.selected(1))).toBeVisible();
    cell(1, 1).focus();
    await reader.keyboard('{Escape}{Control>}a{/Control}lFar east{Enter}');
    expect(now().takes.map(({ lens }) => lens)).toEqual(['wire', 'Far east', null]);
    expect(screen.getByRole('button', { name: words.labels.allShown(1) })).toBeVisible();
    await reader.clear(field());
    expect(await screen.findByRole('button', { name: words.labels.all })).toBeVisible();
  });

  it('keeps a take in its place while it is typed into, and edits that take', async () => {
    const { reader } = await edit();
    await reader.type(field(), 'asia');
    cell(1, 1).focus();
    await reader.keyboard('{Enter}Other{Enter}');
    expect(now().takes.map(({ outlet }) => outlet)).toEqual(['CNBC', 'Other', 'SCMP']);
    expect(shown()).toEqual(['2 Other']);
    await reader.clear(field());
    await reader.type(field(), 'cnbc');
    expect(shown()).toEqual(['1 CNBC']);
  });

  it('follows takes that are moved, by key and otherwise', async () => {
    const { reader } = await edit();
    await reader.type(field(), 'cnbc');
    cell(1, 1).focus();
    await reader.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(now().takes.map(({ outlet }) => outlet)).toEqual(['Nikkei Asia', 'CNBC', 'SCMP']);
    expect(shown()).toEqual(['2 CNBC']);
    expect(cell(1, 1)).toHaveFocus();
    changeForm(null, (dossier) => moveTakes(dossier, new Set(['scmp']), -1));
    await waitFor(() => expect(shown()).toEqual(['3 CNBC']));
  });

  it('shows a new take, and goes on after one is deleted', async () => {
    const { reader } = await edit();
    await reader.type(field(), 'asia');
    await reader.click(screen.getByRole('button', { name: words.takes.add }));
    expect(shown()).toHaveLength(2);
    await reader.keyboard('{Escape}');
    await reader.click(screen.getByRole('button', { name: words.labels.clear }));
    cell(1, 1).focus();
    await reader.keyboard('{Delete}');
    expect(now().takes.map(({ outlet }) => outlet)).toEqual(['CNBC', 'SCMP', '?']);
    expect(shown()).toHaveLength(1);
    expect(cell(1, 1)).toHaveFocus();
  });

  it('is not there for one take', async () => {
    await edit(aDossier({ title: 'T', takes: [aTake({ outlet: 'CNBC' })] }));
    expect(screen.queryByRole('searchbox', { name: words.takes.showOnly })).toBeNull();
    expect(shown()).toEqual(['1 CNBC']);
  });
});
