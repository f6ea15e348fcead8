import type { FirstPaint } from '@/state/habits/firstPaint';

/**
 * Runs before anything is painted, alone: puts the picture of this page that is
 * in the reader's language where the app will stand, and once that is painted
 * has the app fetched. So a slow line carries first what is read first. A
 * picture is of a plain address; one with a question in it waits for the app.
 */
function paintFirst(app: readonly string[]): void {
  const wanted = recalled();
  const page = document.documentElement;
  if (wanted.theme) page.dataset.theme = wanted.theme;
  if (wanted.textSize) page.dataset.size = wanted.textSize;

  const pictures = [...document.querySelectorAll<HTMLTemplateElement>('template[data-picture]')];
  const languages = wanted.language ? [wanted.language] : navigator.languages.map((tag) => tag.split('-')[0]);
  const spoken = languages.find((language) => pictures.some(({ lang }) => lang === language));
  const picture = pictures.find(({ lang }) => lang === spoken) ?? pictures[0];
  for (const each of pictures) each.remove();
  const root = document.getElementById('root');
  if (!picture || !root) {
    begin(app, () => {});
    return;
  }

  page.lang = picture.lang;
  const { picture: address, title = '', files = '', broke = '', reload = '' } = picture.dataset;
  const sayBroken = () => root.prepend(brokenLine(broke, reload));
  if (location.pathname === address && location.search === '') {
    document.title = title;
    root.replaceChildren(picture.content);
    whenPainted(() => begin([...app, ...files.split(' ')], sayBroken));
  } else begin(app, sayBroken);
}

/** The copy of the reader's settings that is at hand at once; see `state/habits/firstPaint`. It imports nothing, so as to run alone. */
function recalled(): Partial<FirstPaint> {
  try {
    return JSON.parse(localStorage.getItem('parallax.first') ?? '{}') as Partial<FirstPaint>;
  } catch {
    return {};
  }
}

/** After the next frame is out; at once where nobody looks, since no frame comes then. */
function whenPainted(then: () => void): void {
  if (document.visibilityState === 'hidden') then();
  else requestAnimationFrame(() => setTimeout(then));
}

/** Starts the first file, which is the app, with all it will ask for next on the way beside it. */
function begin(files: readonly string[], broken: () => void): void {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = file.endsWith('.js') ? 'modulepreload' : 'preload';
    if (link.rel === 'preload') link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = file;
    document.head.append(link);
  }
  import(/* @vite-ignore */ files[0] ?? '').catch(broken);
}

/** What is painted stays, under a line that says the rest did not come. */
function brokenLine(broke: string, reload: string): HTMLElement {
  const line = document.createElement('p');
  const again = document.createElement('a');
  line.className = 'broken';
  line.role = 'alert';
  again.href = location.href;
  again.textContent = reload;
  line.append(`${broke} `, again);
  return line;
}

paintFirst(document.currentScript?.dataset.app?.split(' ') ?? []);
