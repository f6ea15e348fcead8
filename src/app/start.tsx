import { createRoot } from 'react-dom/client';
import { loadWords } from '@/i18n/catalogue';
import { recallPreferences, usePreferences } from '@/state/habits/preferences';
import { recallTray, useTray } from '@/state/habits/tray';
import { App } from './App';
import { dressPage } from './dressPage';
import { languageNow } from './languageNow';
import { newQueryClient } from './queryClient';
import { newRouter } from './routes';

/**
 * Mounts the app: first what the reader is used to; then, side by side, the
 * words, the page and the file it shows.
 */
export async function start(document: Document): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place to mount the app on');
  const [preferences, pinned] = await Promise.race([Promise.all([recallPreferences(), recallTray()]), patience()]);
  if (preferences) usePreferences.setState(preferences);
  if (pinned) useTray.setState({ pinned });
  const language = languageNow();
  dressPage(document.documentElement, language, usePreferences.getState());
  const client = newQueryClient();
  const router = newRouter({ client, language: languageNow });
  await Promise.all([loadWords(language), router.load()]);
  createRoot(root).render(<App client={client} router={router} />);
}

/** A browser that takes its time to open a store does not keep the page waiting: it opens as on a first visit. */
const patience = () => new Promise<readonly [null, null]>((resolve) => setTimeout(resolve, 400, [null, null]));
