import { createRoot } from 'react-dom/client';
import { loadWords } from '@/i18n/catalogue';
import { recallPreferences } from '@/state/preferences';
import { recallTray } from '@/state/tray';
import { App } from './App';
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
  await Promise.race([Promise.all([recallPreferences(), recallTray()]), patience()]);
  const client = newQueryClient();
  const router = newRouter({ client, language: languageNow });
  await Promise.all([loadWords(languageNow()), router.load()]);
  createRoot(root).render(<App client={client} router={router} />);
}

/** A browser that takes its time to open a store does not keep the page waiting: habits come when they come. */
const patience = () => new Promise((resolve) => setTimeout(resolve, 400));
