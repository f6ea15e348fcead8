import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { recordsOf } from '@/core/desk/backup';
import { keptDossierOf, writeKeptDossier } from '@/core/desk/keptDossier';
import { bareDesk } from '@/core/desk/wholeDesk';
import { LossList } from '@/features/desk/LossList';
import { RestoreSays } from '@/features/desk/safe/RestoreSays';
import { UndoLine } from '@/features/desk/UndoLine';
import { loadWords } from '@/i18n/catalogue';
import { loadDeskWords } from '@/i18n/desk/useDeskText';
import { InterfaceLanguage } from '@/i18n/useText';

beforeEach(async () => {
  await Promise.all([loadWords('en'), loadDeskWords('en')]);
});

const kept = (title: string) => writeKeptDossier(keptDossierOf('own', `# ${title}\n`, 1, '2026-11-22T10:00:00.000Z'));

it('names what is missed, and how', () => {
  const losses = [
    { record: { store: 'dossiers' as const, name: 'a-letter', kept: kept('A letter') }, how: 'missing' as const },
    { record: { store: 'dossiers' as const, name: 'no-title', kept: '' }, how: 'damaged' as const },
    { record: { store: 'notes' as const, name: 'qwen', kept: '[]' }, how: 'older' as const },
  ];
  render(<LossList losses={losses} />, {
    wrapper: ({ children }) => <InterfaceLanguage value="en">{children}</InterfaceLanguage>,
  });
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['A letter missing', 'no-title damaged', 'Notes on qwen an older state']);
});

it('counts what it does not name, where much is missed', () => {
  const losses = Array.from({ length: 53 }, (_, n) => ({
    record: { store: 'notes' as const, name: `n${n}`, kept: '[]' },
    how: 'missing' as const,
  }));
  render(<LossList losses={losses} />, {
    wrapper: ({ children }) => <InterfaceLanguage value="en">{children}</InterfaceLanguage>,
  });
  expect(screen.getAllByRole('listitem')).toHaveLength(51);
  expect(screen.getByText('and 3 more')).toBeVisible();
});

it('says of a copy what is whole, lost, altered, new and different, by title', () => {
  const desk = { ...bareDesk, dossiers: new Map([['a-letter', kept('A letter')]]) };
  const look = {
    backup: { kind: 'desk' as const, saved: '2026-11-21', desk, altered: recordsOf(desk), lost: 2, whole: false },
    dossiers: { fresh: ['a-letter'], same: ['b'], differing: [], onlyHere: ['c'] },
    notes: { fresh: [], same: [], differing: [], onlyHere: [] },
  };
  render(<RestoreSays look={look} />, {
    wrapper: ({ children }) => <InterfaceLanguage value="en">{children}</InterfaceLanguage>,
  });
  expect(screen.getByRole('heading', { name: 'Copy of 21 November 2026' })).toBeVisible();
  expect(screen.queryByText(/^It is whole/)).toBeNull();
  expect(screen.getByText(/^2 records the file says it held/)).toBeVisible();
  expect(screen.getByText(/^1 record was changed/)).toHaveTextContent('a-letter');
  const [dossiers, notes] = screen.getAllByRole('definition');
  expect(dossiers).toHaveTextContent('1 new: A letter1 the same as here1 only here: c');
  expect(notes).toHaveTextContent('0');
  expect(within(dossiers ?? document.body).queryByText(/differ/)).toBeNull();
});

it('has the keyboard take the way back, but not from one who writes, and the focus that was lost', () => {
  const undone: string[] = [];
  const line = (said: string, undo: (() => void) | null) => (
    <>
      <UndoLine said={said} undo={undo} word="Undo" />
      <textarea aria-label="Paste here" />
    </>
  );
  const { rerender } = render(line('', null));
  expect(document.body).toHaveFocus();
  rerender(line('Deleted.', () => undone.push('deleted')));
  expect(screen.getByText('Deleted.').parentElement).toHaveFocus();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true });
  expect(undone).toEqual([]);
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(undone).toEqual(['deleted']);
  screen.getByRole('textbox').focus();
  rerender(line('It is back.', null));
  expect(screen.getByRole('textbox')).toHaveFocus();
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(undone).toEqual(['deleted']);
});
