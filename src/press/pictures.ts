import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type CSSModulesOptions, type Plugin, type Rolldown } from 'vite';
import type { Picture } from '@/app/ahead/renderAhead';

/**
 * Puts a picture of its first screen into the page of every plain address, one
 * for each language in a template: `index.html` for Events, `e/<slug>.html` for
 * a dossier. A small script ahead of the app chooses one before anything is
 * painted, so that a reader reads while the app is on its way. It must come
 * after `press`, whose library the pictures show.
 */
export function pictures(): Plugin {
  let root = '';
  let base = '/';
  let classes: CSSModulesOptions | false | undefined;

  return {
    name: 'pictures',
    apply: 'build',

    configResolved(config) {
      root = config.root;
      base = config.base;
      classes = config.css.modules;
    },

    buildStart() {
      this.emitFile({ type: 'chunk', id: join(root, 'src/app/ahead/firstPaint.ts'), name: 'first' });
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return this.error('There is no index.html to put pictures into');
        const page = String(index.source);
        const pictures = await takePictures(root, libraryIn(bundle), classes);
        const bare = unstyled(pictures, bundle);
        if (bare.length > 0)
          return this.error(`No style sheet has what the pictures are drawn with: ${bare.join(', ')}`);
        for (const address of new Set(pictures.map((picture) => picture.address))) {
          const taken = pictures.filter((picture) => picture.address === address);
          const source = pageWith(page, taken, bundle);
          if (address === '/') index.source = source;
          else this.emitFile({ type: 'asset', fileName: `${address.slice(1)}.html`, source });
        }
      },
    },
  };

  function pageWith(page: string, taken: readonly Picture[], bundle: Rolldown.OutputBundle): string {
    const scripts = [
      ...page.matchAll(
        / *<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]+)">(?:<\/script>)?\n?/g,
      ),
    ];
    const app = scripts.map(([, address]) => address).join(' ');
    const script = `<script src="${base}${bundleFile(bundle, '/firstPaint.ts')}" data-app="${app}"></script>`;
    const templates = taken.map(({ address, language, title, html, file, broke, reload }) => {
      const files = [bundleFile(bundle, `/messages/${language}.ts`), file, ...pageFiles(bundle, address)];
      const first = files.map((each) => base + each).join(' ');
      const path = base.slice(0, -1) + address;
      const facts = { picture: path, title, files: first, broke, reload };
      const data = Object.entries(facts).map(([name, value]) => ` data-${name}="${value}"`);
      return `<template lang="${language}"${data.join('')}><div aria-busy="true">${html}</div></template>`;
    });
    const styles = pageStyles(bundle, taken[0]?.address).map((file) => `<link rel="stylesheet" href="${base}${file}">`);
    return scripts
      .reduce((rest, [tag]) => rest.replace(tag, ''), page)
      .replace(/<title>.*?<\/title>/, () => `<title>${taken[0]?.title}</title>`)
      .replace('</head>', () => `${styles.join('')}</head>`)
      .replace('<noscript>', () => `${templates.join('')}${script}<noscript>`);
  }
}

/** The chunk of the page behind an address, where it does not come with the app. */
const lazyPages: Readonly<Record<string, string>> = { '/': '/pages/EventsPage.tsx' };

function pageFiles(bundle: Rolldown.OutputBundle, address: string): readonly string[] {
  const page = lazyPages[address];
  return page === undefined ? [] : [bundleFile(bundle, page)];
}

function pageStyles(bundle: Rolldown.OutputBundle, address = ''): readonly string[] {
  const page = lazyPages[address];
  const chunk = Object.values(bundle).find((each) => each.type === 'chunk' && isOf(each, page ?? '\0'));
  return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
}

function bundleFile(bundle: Rolldown.OutputBundle, module: string): string {
  const chunk = Object.values(bundle).find((each) => each.type === 'chunk' && isOf(each, module));
  if (chunk === undefined) throw new Error(`${module} has no chunk of its own`);
  return chunk.fileName;
}

const isOf = (chunk: Rolldown.OutputChunk, module: string) => chunk.facadeModuleId?.endsWith(module) ?? false;

function libraryIn(bundle: Rolldown.OutputBundle): ReadonlyMap<string, string> {
  const files = Object.values(bundle).filter(({ fileName }) => fileName.startsWith('library/'));
  return new Map(files.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : '']));
}

/** The classes of style sheets' own in the pictures that the app's sheets do not know. */
function unstyled(pictures: readonly Picture[], bundle: Rolldown.OutputBundle): readonly string[] {
  const sheets = Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const known = new Set(sheets.flatMap((sheet) => [...sheet.matchAll(/\.([\w-]+)/g)].map(([, name]) => name)));
  const drawn = pictures.flatMap(({ html }) => [...html.matchAll(/ class="([^"]+)"/g)]);
  return [...new Set(drawn.flatMap(([, names = '']) => names.split(' ')))].filter(
    (name) => name.includes('_') && !known.has(name),
  );
}

/** Renders with the project's own pages, built once more to run where there is no window. */
async function takePictures(
  root: string,
  library: ReadonlyMap<string, string>,
  classes: CSSModulesOptions | false | undefined,
): Promise<readonly Picture[]> {
  // A folder of its own: what is imported once from an address is never read there again, and others may build meanwhile.
  const outDir = join(root, 'node_modules/.pictures', `${process.pid}-${Date.now()}`);
  // Parts of it may still be fetched when the pictures are taken.
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    css: { modules: classes ?? {} },
    build: { ssr: 'src/app/ahead/renderAhead.tsx', outDir, copyPublicDir: false },
  });
  const module: typeof import('@/app/ahead/renderAhead') = await import(
    pathToFileURL(join(outDir, 'renderAhead.js')).href
  );
  const taken: Picture[] = [];
  for (const language of module.spoken) taken.push(...(await module.renderAhead(library, language)));
  return taken;
}
