import { february, qwen } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editor } from '@/i18n/desk/en/editor';
import { beginSitting } from '@/state/editing/openSitting';
import { prefer } from '@/state/habits/preferences';

/** Opens a page and waits for the keys, which come once the page has nothing better to do. */
async function open(address: string) {
  const app = await renderAt(address, aShelf([qwen, february]));
  await screen.findByRole('button', { name: /Keyboard shortcuts$/ });
  return app;
}
const focused = () => document.activeElement?.getAttribute('aria-label');
const shown = () => screen.getAllByRole('article').map((take) => take.getAttribute('aria-label'));

describe('single keys', () => {
  it('/ goes to the search of the page', async () => {
    const { reader } = await open('/e/qwen');
    await reader.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Find in this dossier' })).toHaveFocus();
    expect(screen.getByRole('searchbox', { name: 'Find in this dossier' })).toHaveValue('');
  });

  it('j and k move between the takes, in the order they stand in', async () => {
    const { reader } = await open('/e/qwen');
    const takes = shown();
    await reader.keyboard('j');
    expect(focused()).toBe(takes[0]);
    await reader.keyboard('jj');
    expect(focused()).toBe(takes[2]);
    await reader.keyboard('k');
    expect(focused()).toBe(takes[1]);
  });

  it('j passes over the takes a filter leaves out', async () => {
    const { reader } = await open('/e/qwen?region=United+States');
    await reader.keyboard('j');
    const first = focused();
    await reader.keyboard('j');
    expect([first, focused()].sort()).toEqual(['Bloomberg, United States', 'CNBC, United States']);
    await reader.keyboard('j');
    expect(shown()).toContain(focused());
  });

  it('p pins the take in focus, and unpins it; c compares', async () => {
    const { reader, router } = await open('/e/qwen');
    await reader.keyboard('jp');
    const tray = within(await screen.findByRole('complementary', { name: 'Takes set aside to compare' }));
    expect(tray.getByText('1 take pinned')).toBeVisible();
    await reader.keyboard('p');
    expect(screen.queryByText('1 take pinned')).not.toBeInTheDocument();
    await reader.keyboard('pjp');
    await reader.keyboard('c');
    await waitFor(() => expect(router.state.location.pathname).toBe('/e/qwen/compare'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Two takes, side by side' })).toBeVisible();
  });

  it.each([
    ['e', '/'],
    ['m', '/method'],
    ['s', '/settings'],
  ])('g then %s goes to %s', async (key, path) => {
    const { reader, router } = await open('/e/qwen');
    await reader.keyboard(`g${key}`);
    await waitFor(() => expect(router.state.location.pathname).toBe(path));
  });

  it('are left alone where they are typed into a field, or held with Ctrl', async () => {
    const { reader, router } = await open('/e/qwen');
    const field = screen.getByRole('searchbox', { name: 'Find in this dossier' });
    await reader.type(field, 'gs?/j');
    expect(field).toHaveValue('gs?/j');
    expect(field).toHaveFocus();
    expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument();
    await reader.clear(field);
    field.blur();
    await reader.keyboard('{Control>}j{/Control}');
    expect(document.body).toHaveFocus();
    expect(router.state.location.pathname).toBe('/e/qwen');
  });

  it('do nothing once they are switched off, and the list says so', async () => {
    const { reader, router } = await open('/e/qwen');
    act(() => prefer({ shortcuts: false }));
    await reader.keyboard('jgm?');
    expect(document.body).toHaveFocus();
    expect(router.state.location.pathname).toBe('/e/qwen');
    expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument();
    await reader.click(screen.getByRole('button', { name: /Keyboard shortcuts$/ }));
    expect(
      within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).getByText(/^Single-key shortcuts are off/),
    ).toBeVisible();
  });
});

describe('the list of keys', () => {
  it('opens with ?, names the keys of takes where there are takes, and closes', async () => {
    const { reader } = await open('/e/qwen');
    await reader.keyboard('?');
    const list = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }));
    expect(list.getByText('pin or unpin the take in focus')).toBeVisible();
    expect(list.getByText('go to method').closest('div')).toHaveTextContent('g then m');
    await reader.click(list.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument());
  });

  it('leaves them out elsewhere', async () => {
    const { reader } = await open('/method');
    await reader.keyboard('?');
    const list = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }));
    expect(list.queryByText('next take')).not.toBeInTheDocument();
    expect(list.getByText('go to settings')).toBeVisible();
  });

  it('names those of the editor in the editor, before the others', async () => {
    beginSitting({ slug: 'own', text: '# A letter', revision: 1 });
    const { reader } = await open('/desk/own');
    await reader.keyboard('?');
    const list = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }));
    expect(list.queryByText('pin or unpin the take in focus')).toBeNull();
    expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      editor.keys.title,
      editor.keys.anywhere,
    ]);
    const keys = list.getAllByRole('term').map(({ textContent }) => textContent);
    expect(keys.slice(0, 15).join(' ')).toBe(
      'Enter Esc Space Shift+↑↓ Ctrl+A L R G F Insert Delete Alt+↑↓ Ctrl+Z Ctrl+Shift+Z /',
    );
    expect(list.getByText(editor.keys.lens).closest('div')).toHaveTextContent(`L${editor.keys.lens}`);
  });

  it('keeps keys to itself while it is open', async () => {
    const { reader, router } = await open('/e/qwen');
    await reader.keyboard('?gm');
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/e/qwen');
  });
});

it('the first thing Tab comes to is the way past the head of the page', async () => {
  const { reader } = await open('/e/qwen');
  await reader.tab();
  expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveAttribute('href', '#main');
  expect(screen.getByRole('main')).toHaveAttribute('id', 'main');
});
