import { createRoot } from 'react-dom/client';
import { loadWords } from '@/i18n/catalogue';
import { firstSpoken } from '@/i18n/languages';
import { recallPreferences, usePreferences } from '@/state/preferences';
import { recallTray } from '@/state/tray';
import { App } from './App';
import { newQueryClient } from './queryClient';
import { newRouter } from './routes';

/** Mounts the app: first what the reader is used to, then the words, then the page. */
export async function start(document: Document): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place to mount the app on');
  await Promise.race([Promise.all([recallPreferences(), recallTray()]), patience]);
  await loadWords(languageNow());
  const client = newQueryClient();
  createRoot(root).render(<App client={client} router={newRouter(client)} />);
}

/** A browser that takes its time to open a store does not keep the page waiting: habits come when they come. */
const patience = new Promise((resolve) => setTimeout(resolve, 400));

/** The reader's choice, or the first language of the browser's list that the interface speaks. */
export function languageNow() {
  const { language } = usePreferences.getState();
  return firstSpoken(language === null ? navigator.languages : [language]);
}
