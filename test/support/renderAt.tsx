import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '@/app/App';
import { newQueryClient } from '@/app/queryClient';
import { newRouter } from '@/app/routes';
import { loadWords } from '@/i18n/catalogue';
import type { LanguageCode } from '@/i18n/languages';
import { firstPreferences, usePreferences } from '@/state/habits/preferences';
import { useTray } from '@/state/habits/tray';
import { useReadersNotes } from '@/state/notes/readersNotes';
import { type Shelf, serve } from './shelf';

/** The whole app at an address, in a language, over a library; nothing kept from the test before. */
export async function renderAt(address: string, shelf: Shelf, language: LanguageCode = 'en') {
  serve(shelf);
  usePreferences.setState({ ...firstPreferences, language });
  useTray.setState({ pinned: {} });
  useReadersNotes.setState(useReadersNotes.getInitialState());
  await loadWords(language);
  const client = newQueryClient();
  const router = newRouter({ client, language: () => language }, createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  render(<App client={client} router={router} />);
  await screen.findByRole('heading', { level: 1 });
  return { router, reader: userEvent.setup() };
}
