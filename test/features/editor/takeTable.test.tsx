import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editor as words } from '@/i18n/desk/en/editor';
import { cell, edit, grid, now, three, warmEditor } from './atEditor';

warmEditor();

const selectedRows = () =>
  within(grid())
    .getAllByRole('row', { selected: true })
    .map((row) => within(row).getAllByRole('gridcell')[0]?.textContent);

describe('the table of takes', () => {
  it('is gone through with arrows, edited with Enter and left with Esc', async () => {
    const { reader } = await edit();
    cell(1, 1).focus();
    await reader.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell(2, 2)).toHaveFocus();
    await reader.keyboard('{Enter}');
    expect(within(cell(2, 2)).getByRole('combobox', { name: words.fields.region })).toHaveFocus();
    await reader.keyboard('Japan{Escape}');
    expect(cell(2, 2)).toHaveFocus();
    expect(cell(2, 2)).toHaveTextContent('Japan');
    await reader.keyboard('{ArrowUp}{End}{Home}{ArrowRight}{F2}!{Enter}');
    expect(cell(2, 1)).toHaveFocus();
    await reader.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{Enter}x{Tab}');
    expect(cell(1, 3)).toHaveFocus();
    await reader.keyboard('{Control>}{End}{/Control}');
    expect(cell(3, 9)).toHaveFocus();
    expect(now().takes.map(({ outlet, region }) => `${outlet} ${region}`)).toEqual([
      '! x',
      'Nikkei Asia Japan',
      'SCMP Hong Kong',
    ]);
  });

  it('edits a language by name, and a cell on a double click', async () => {
    const { reader } = await edit();
    await reader.dblClick(cell(2, 3));
    await reader.selectOptions(within(cell(2, 3)).getByRole('combobox', { name: words.fields.language }), 'Japanese');
    expect(now().takes[1]?.language).toBe('ja');
  });

  it('selects rows with Space, Shift and arrows, Ctrl+A and the mouse', async () => {
    const { reader } = await edit();
    cell(1, 1).focus();
    await reader.keyboard(' ');
    expect(selectedRows()).toEqual(['CNBC']);
    await reader.keyboard('{Escape}{Shift>}{ArrowDown}{/Shift}');
    expect(selectedRows()).toEqual(['CNBC', 'Nikkei Asia']);
    await reader.keyboard('{Shift>}{ArrowDown}{ArrowUp}{/Shift}');
    expect(selectedRows()).toEqual(['CNBC', 'Nikkei Asia']);
    await reader.keyboard('{Control>}a{/Control}');
    expect(selectedRows()).toEqual(['CNBC', 'Nikkei Asia', 'SCMP']);
    expect(screen.getByText(words.labels.selected(3))).toBeVisible();
    await reader.click(screen.getByRole('button', { name: words.labels.clear }));
    await reader.click(screen.getByRole('rowheader', { name: '3' }));
    expect(selectedRows()).toEqual(['SCMP']);
    await reader.click(screen.getByRole('rowheader', { name: '3' }));
    await reader.click(screen.getByRole('rowheader', { name: '1' }));
    await reader.keyboard('{Shift>}');
    await reader.click(screen.getByRole('rowheader', { name: '2' }));
    await reader.keyboard('{/Shift}');
    expect(selectedRows()).toEqual(['CNBC', 'Nikkei Asia']);
  });

  it('begins a new range where one went without selecting, and leaves the earlier one', async () => {
    const { reader } = await edit();
    cell(1, 1).focus();
    await reader.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(selectedRows()).toEqual(['CNBC', 'Nikkei Asia']);
    await reader.keyboard('{ArrowDown}{Shift>}{ArrowRight}{/Shift}');
    expect(selectedRows()).toEqual(['SCMP']);
    await reader.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(selectedRows()).toEqual(['Nikkei Asia', 'SCMP']);
  });

  it('replaces what was typed as a label before', async () => {
    const { reader } = await edit();
    cell(1, 1).focus();
    await reader.keyboard('lAsia tech{Enter}{ArrowDown}');
    await reader.keyboard('{Escape}lWar zone{Enter}');
    expect(
      now()
        .takes.map(({ lens }) => lens)
        .slice(0, 2),
    ).toEqual(['Asia tech', 'War zone']);
  });

  it('labels what is selected, by keyboard alone', async () => {
    const { reader } = await edit();
    cell(2, 1).focus();
    await reader.keyboard('{Shift>}{ArrowDown}{/Shift}l');
    expect(screen.getByRole('combobox', { name: /^Lens/ })).toHaveFocus();
    await reader.keyboard('Asia tech{Enter}');
    expect(cell(3, 1)).toHaveFocus();
    await reader.keyboard('r');
    await reader.keyboard('Asia{Enter}');
    await reader.keyboard('f');
    await reader.selectOptions(screen.getByRole('combobox', { name: /^Frame/ }), 'Security');
    await reader.click(screen.getByRole('button', { name: words.labels.addFrame }));
    expect(now().takes.map(({ lens, region }) => `${lens} ${region}`)).toEqual([
      'wire United States',
      'Asia tech Asia',
      'Asia tech Asia',
    ]);
    expect(now().takes.map(({ notes }) => notes.map(({ value, by }) => `${value} ${by}`))).toEqual([
      [],
      ['fr.crime class', 'fr.security dossier'],
      ['fr.security dossier'],
    ]);
    await reader.click(screen.getByRole('button', { name: words.labels.takeOffFrame }));
    expect(now().takes[1]?.notes).toEqual(three.takes[1]?.notes);
    await reader.selectOptions(screen.getByRole('combobox', { name: /^Language G/ }), 'Korean');
    await reader.click(screen.getByRole('button', { name: words.labels.setFor(words.labels.language) }));
    expect(now().takes.map(({ language }) => language)).toEqual(['en', 'ko', 'ko']);
  });

  it('labels the take one is on where nothing is selected', async () => {
    const { reader } = await edit();
    cell(3, 5).focus();
    await reader.keyboard('{Enter}');
    expect(screen.getByRole('combobox', { name: /^Frame/ })).toHaveFocus();
    expect(selectedRows()).toEqual(['SCMP']);
    await reader.type(screen.getByRole('combobox', { name: /^Lens/ }), 'wire');
    await reader.click(screen.getByRole('button', { name: words.labels.move }));
    expect(now().takes.map(({ outlet }) => outlet)).toEqual(['CNBC', 'SCMP', 'Nikkei Asia']);
  });

  it('sets a label from a list with Enter, as from a field, and Esc goes back', async () => {
    const { reader } = await edit();
    cell(2, 1).focus();
    await reader.keyboard('g');
    const language = screen.getByRole('combobox', { name: /^Language G/ });
    expect(language).toHaveFocus();
    await reader.keyboard('{Escape}');
    expect(cell(2, 1)).toHaveFocus();
    await reader.keyboard('g');
    await reader.selectOptions(language, 'Korean');
    await reader.keyboard('{Enter}');
    expect(cell(2, 1)).toHaveFocus();
    await reader.keyboard('f');
    await reader.selectOptions(screen.getByRole('combobox', { name: /^Frame/ }), 'Security');
    await reader.keyboard('{Enter}');
    expect(cell(2, 1)).toHaveFocus();
    expect(now().takes[1]).toMatchObject({ language: 'ko', notes: [{ by: 'class' }, { value: 'fr.security' }] });
    expect(screen.getByText(words.labels.did.framed(1))).toBeVisible();
  });

  it('sets nothing where nothing was typed or chosen; not knowing is a choice, too', async () => {
    const { reader } = await edit();
    cell(1, 1).focus();
    await reader.keyboard('r');
    for (const label of ['region', 'language'] as const) {
      expect(screen.getByRole('button', { name: words.labels.setFor(words.labels[label]) })).toBeDisabled();
    }
    await reader.keyboard('{Enter}');
    await reader.keyboard(' {Enter}');
    expect(now()).toEqual(three);
    await reader.keyboard('{Backspace}?{Enter}');
    expect(now().takes[0]?.region).toBeNull();
    await reader.selectOptions(screen.getByRole('combobox', { name: /^Language G/ }), words.takes.notKnown);
    await reader.click(screen.getByRole('button', { name: words.labels.setFor(words.labels.language) }));
    expect(now().takes[0]?.language).toBeNull();
    await reader.type(screen.getByRole('combobox', { name: /^Lens/ }), '?');
    await reader.click(screen.getByRole('button', { name: words.labels.setFor(words.labels.lens) }));
    expect(now().takes[0]?.lens).toBeNull();
  });

  it('says what was deleted; undone, it is selected again and the focus is in the table', async () => {
    const { reader } = await edit();
    cell(2, 1).focus();
    await reader.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(screen.getByText(words.labels.did.removed(2))).toBeVisible();
    expect(cell(1, 1)).toHaveFocus();
    await reader.click(screen.getByRole('button', { name: words.labels.takeBack }));
    expect(selectedRows()).toEqual(['Nikkei Asia', 'SCMP']);
    expect(screen.queryByText(words.labels.did.removed(2))).toBeNull();
    await waitFor(() => expect(cell(1, 1)).toHaveFocus());
    await reader.keyboard('{Control>}a{/Control}{Delete}');
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('button', { name: words.labels.takeBack })).toHaveFocus();
    await reader.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cell(1, 1)).toHaveFocus());
    expect(selectedRows()).toEqual(['CNBC', 'Nikkei Asia', 'SCMP']);
    await reader.click(screen.getByRole('button', { name: words.takes.remove }));
    expect(screen.getByRole('button', { name: words.labels.takeBack })).toHaveFocus();
    await reader.keyboard('{Enter}');
    expect(now().takes).toHaveLength(3);
    await reader.type(screen.getByRole('textbox', { name: words.head.dek }), 'x');
    expect(screen.queryByRole('button', { name: words.labels.takeBack })).toBeNull();
  });

  it('is reached from the beginning with one press', async () => {
    const { reader } = await edit();
    await reader.click(screen.getByRole('button', { name: words.takes.goTo }));
    expect(cell(1, 1)).toHaveFocus();
  });

  it('edits a gist on several lines', async () => {
    const { reader } = await edit();
    cell(1, 7).focus();
    await reader.keyboard('{Enter}');
    const gist = within(cell(1, 7)).getByRole('textbox', { name: words.fields.gist });
    expect(gist.tagName).toBe('TEXTAREA');
    await reader.keyboard('What it says.{Enter}');
    expect(cell(2, 7)).toHaveFocus();
    expect(now().takes[0]?.gist).toBe('What it says.');
  });

  it('adds, duplicates, moves, deletes and groups takes, by keyboard and by button', async () => {
    const { reader } = await edit();
    const outlets = () => now().takes.map(({ outlet }) => outlet);
    cell(1, 1).focus();
    await reader.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(outlets()).toEqual(['Nikkei Asia', 'CNBC', 'SCMP']);
    expect(cell(2, 1)).toHaveFocus();
    await reader.keyboard('{Alt>}{ArrowUp}{/Alt}{Delete}');
    expect(outlets()).toEqual(['Nikkei Asia', 'SCMP']);
    expect(cell(1, 1)).toHaveFocus();
    await reader.keyboard('{Insert}');
    expect(outlets()).toEqual(['Nikkei Asia', '?', 'SCMP']);
    expect(within(cell(2, 1)).getByRole('combobox', { name: words.fields.outlet })).toHaveFocus();
    await reader.keyboard('{Escape}');
    expect(cell(2, 1)).toHaveFocus();
    for (const name of [words.takes.duplicate, words.takes.down, words.takes.up, words.takes.remove, words.takes.add]) {
      await reader.click(screen.getByRole('button', { name }));
    }
    expect(outlets()).toEqual(['Nikkei Asia', '?', 'SCMP', '?']);
    await reader.click(screen.getByRole('button', { name: words.takes.group }));
    expect(outlets()).toEqual(['Nikkei Asia', '?', 'SCMP', '?']);
  });

  it('leads nowhere else: what it knows of keys does nothing else, what it does not know is left alone', async () => {
    const { reader } = await edit();
    cell(1, 1).focus();
    await reader.keyboard('x{Control>}{Enter}{/Control}{Alt>}x{/Alt}');
    expect(cell(1, 1)).toHaveFocus();
    expect(now()).toEqual(three);
  });
});
