import { qwen } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keptDossierOf } from '@/core/desk/keptDossier';
import { settings } from '@/i18n/evidence/en/pages/settings';
import { showOwn } from '@/state/desk/ownStore';
import { type Preferences, preferencesSchema } from '@/state/habits/preferences';

const open = () => renderAt('/settings', aShelf([qwen]));
const page = document.documentElement;

/** The control of each habit, by its name: every habit has one, or this does not compile. */
const controls: Readonly<Record<keyof Preferences, string>> = {
  language: settings.language,
  theme: settings.theme,
  textSize: settings.textSize,
  motion: settings.motion,
  shortcuts: settings.shortcuts,
};

describe('the settings', () => {
  it('have a control for every habit there is, and no other', async () => {
    await open();
    const groups = screen.getAllByRole('group').map((group) => within(group).getByText(/./, { selector: 'legend' }));
    expect(groups.map((legend) => legend.textContent).sort()).toEqual(
      Object.keys(preferencesSchema.shape)
        .map((habit) => controls[habit as keyof typeof controls])
        .sort(),
    );
  });

  it('show what is chosen, as on a first visit', async () => {
    await open();
    const chosen = screen.getAllByRole('radio', { checked: true }).map((radio) => radio.closest('label')?.textContent);
    expect(chosen).toEqual(['English', 'As the device', 'Normal', 'As the device', 'On']);
  });

  it.each([
    ['Theme', 'Dark', 'theme', 'dark'],
    ['Theme', 'Light', 'theme', 'light'],
    ['Text size', 'Larger', 'size', 'larger'],
    ['Motion', 'None', 'motion', 'reduced'],
  ])('%s: %s takes effect on the page at once', async (group, choice, name, value) => {
    const { reader } = await open();
    await reader.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: choice }));
    expect(page.dataset[name]).toBe(value);
  });

  it('change the language of the whole page at once', async () => {
    const { reader, router } = await open();
    await reader.click(within(screen.getByRole('group', { name: 'Language' })).getByRole('radio', { name: '한국어' }));
    expect(await screen.findByRole('heading', { level: 1, name: '설정' })).toBeVisible();
    expect(page.lang).toBe('ko');
    expect(router.state.location.href).toBe('/settings');
  });

  it('say that nothing is kept where the browser keeps nothing, and work all the same', async () => {
    const { reader, router } = await open();
    await reader.click(within(screen.getByRole('group', { name: 'Theme' })).getByRole('radio', { name: 'Dark' }));
    await router.navigate({ to: '/method' });
    await router.navigate({ to: '/settings' });
    expect(await screen.findByText(/^This browser refuses to store anything here/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });
});

/** That it wipes, and that a wipe can be undone, is shown where there is something to wipe: in the browser. */
it('a wipe that the browser refuses is not claimed, and takes nothing away', async () => {
  const { reader } = await open();
  await reader.click(within(screen.getByRole('group', { name: 'Theme' })).getByRole('radio', { name: 'Dark' }));
  await reader.click(screen.getByRole('button', { name: 'Wipe what is stored…' }));
  expect(screen.getByText(/^This removes everything named here/)).toBeVisible();
  await reader.click(screen.getByRole('button', { name: 'Wipe everything' }));
  expect(await screen.findByText('It could not be wiped: the browser refused.')).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(page.dataset.theme).toBe('dark');
  expect(screen.getByRole('button', { name: 'Wipe what is stored…' })).toHaveFocus();
});

it('of the reader’s own dossiers, those of one title are told apart by their names in the address', async () => {
  await open();
  act(() => {
    for (const [slug, title] of [
      ['letter', 'A letter'],
      ['letter-2', 'A letter'],
      ['ship', 'A ship'],
    ] as const) {
      showOwn(slug, {
        dossier: keptDossierOf(slug, `# ${title}\n`, 1, '2026-11-21T10:00:00.000Z'),
        whole: true,
      });
    }
  });
  expect(await screen.findByRole('link', { name: 'A letter letter' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'A letter letter-2' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'A ship' })).toBeVisible();
});
