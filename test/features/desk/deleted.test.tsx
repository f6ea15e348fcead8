import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { keptDossierOf } from '@/core/desk/keptDossier';
import { DeletedLines } from '@/features/desk/DeletedLines';
import { loadWords } from '@/i18n/catalogue';
import { keeping } from '@/i18n/desk/en/keeping';
import { loadDeskWords } from '@/i18n/desk/useDeskText';
import { InterfaceLanguage } from '@/i18n/useText';
import { type Deleted, forgetDeleted, undoDelete, useDeleted } from '@/state/desk/deleted';
import { showOwn, useOwnStore } from '@/state/desk/ownStore';

const { list } = keeping;
let back: string[] = [];
const gone = (name: string, putBack = async () => void back.push(name)): Deleted => ({ name, putBack });
const told = () => useDeleted.getState().deleted.map(({ name }) => name);
const undo = (each: Deleted) => void undoDelete(each).catch(() => {});
const show = (just: Deleted | null = null) =>
  render(<DeletedLines just={just} onUndo={undo} />, {
    wrapper: ({ children }) => <InterfaceLanguage value="en">{children}</InterfaceLanguage>,
  });
const wayBack = (name: string) => screen.getByRole('button', { name: list.named(list.undo, name) });

beforeEach(async () => {
  await Promise.all([loadWords('en'), loadDeskWords('en')]);
  back = [];
  useOwnStore.setState(useOwnStore.getInitialState());
  useDeleted.setState({ deleted: [gone('A letter'), gone('A ship'), gone('A strike')] });
});

it('each dossier that was deleted has its own way back, also after leaving the page', async () => {
  const { unmount } = show();
  fireEvent.click(wayBack('A letter'));
  await waitFor(() => expect(back).toEqual(['A letter']));
  unmount();
  show();
  expect(screen.queryByText(list.removed('A letter'))).toBeNull();
  fireEvent.click(wayBack('A strike'));
  fireEvent.click(wayBack('A ship'));
  await waitFor(() => expect(back).toEqual(['A letter', 'A strike', 'A ship']));
  expect(screen.queryByRole('button')).toBeNull();
});

it('the keyboard takes back what was deleted last, one after the other', async () => {
  show();
  for (const expected of ['A strike', 'A ship']) {
    act(() => void fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    await waitFor(() => expect(back.at(-1)).toBe(expected));
  }
  expect(told()).toEqual(['A letter']);
});

it('the focus that went with a dossier comes to its line, and to no line of who comes back', () => {
  show().unmount();
  expect(document.body).toHaveFocus();
  show(useDeleted.getState().deleted[2]);
  expect(screen.getByText(list.removed('A strike')).closest('li')).toHaveFocus();
});

it('what the browser refuses to put back is told of still', async () => {
  const refused = gone('A strike', async () => {
    throw new Error('full');
  });
  useDeleted.setState({ deleted: [refused, gone('A ship')] });
  await expect(undoDelete(refused)).rejects.toThrow('full');
  expect(told()).toEqual(['A ship', 'A strike']);
});

it('is put back once, and not at all once the desk was wiped', async () => {
  const [letter] = useDeleted.getState().deleted;
  if (letter === undefined) throw new Error('nothing deleted');
  await Promise.all([undoDelete(letter), undoDelete(letter)]);
  expect(back).toEqual(['A letter']);
  forgetDeleted();
  expect(told()).toEqual([]);
});

it.each([
  ['with dossiers of one’s own begins with them', 1, [list.title, 'Bring in']],
  ['without begins with bringing in', 0, ['Bring in', list.title]],
])('the desk %s', async (_, count, order) => {
  const { dossier } = { dossier: keptDossierOf('own', '# A letter', 1, '2026-11-22T10:00:00.000Z') };
  useOwnStore.setState({ found: new Map(count === 0 ? [] : [['own', { dossier, whole: true }]]) });
  await renderAt('/desk', aShelf([]));
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
  expect(titles.filter((title) => order.includes(title))).toEqual(
    count === 0 ? order.slice(0, titles.includes(list.title) ? 2 : 1) : order,
  );
  // Keeping a first one moves nothing under the reader's hands.
  act(() => showOwn('another', { dossier: { ...dossier, slug: 'another' }, whole: true }));
  const now = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
  expect(now.filter((title) => order.includes(title))).toEqual(order);
});
