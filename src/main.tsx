import './app/noEval';
import { start } from './app/start';

start(document).catch((cause: unknown) => {
  const root = document.getElementById('root');
  if (root) root.textContent = 'Parallax could not be opened. Please load the page again.';
  throw cause;
});
