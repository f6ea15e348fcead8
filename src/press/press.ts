import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Edition } from './compileData';

/**
 * Sets `data/` for print: at build, every dossier and briefing becomes a JSON
 * file under `library/`, read by the very code that reads a reader's own files.
 * A file that cannot be read, or that loses something, stops the build with its
 * name and line. While developing, the same files are served as data is edited.
 */
export function press(): Plugin {
  let root = '';
  let base = '/';
  let setting: Promise<Edition> | undefined;

  return {
    name: 'press',

    configResolved(config) {
      root = config.root;
      base = config.base;
    },

    buildStart: {
      async handler() {
        if (this.environment.config.command !== 'build') return;
        const edition = await setEdition(root);
        const faults = edition.problems.filter(({ weight }) => weight === 'fault');
        for (const problem of edition.problems) if (problem.weight === 'notice') this.info(problem.text);
        if (faults.length > 0) this.error(faults.map(({ text }) => text).join('\n'));
        for (const [fileName, source] of edition.files) this.emitFile({ type: 'asset', fileName, source });
      },
    },

    configureServer(server) {
      server.watcher.add(join(root, 'data'));
      server.watcher.on('all', (_, path) => {
        const changed = relative(root, path).split(sep).join('/');
        if (!changed.startsWith('data/') && !changed.startsWith('src/core/')) return;
        setting = undefined;
        if (changed.startsWith('data/')) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
        if (!path.startsWith(`${base}library/`)) return next();
        try {
          setting ??= setEdition(root);
          const edition = await setting;
          for (const { text } of edition.problems) server.config.logger.warnOnce(text);
          const file = edition.files.get(path.slice(base.length));
          response.statusCode = file === undefined ? 404 : 200;
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(file);
        } catch (fault) {
          setting = undefined;
          next(fault);
        }
      });
    },

    // The development server writes a script into the page, which the policy of the built page forbids.
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server === undefined ? html : html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, ''),
    },
  };
}

/** Brings in the compiler with the project's own aliases, afresh: its code may have changed since. */
async function setEdition(root: string): Promise<Edition> {
  const { module } = await runnerImport<typeof import('./compileData')>(join(root, 'src/press/compileData.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
  });
  return module.compileData(readData(join(root, 'data')));
}

/** Every text in `data/`, by its path from there, in one order on every machine. */
function readData(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
