import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const fileName = 'dossier.schema.json';

/** Publishes the JSON Schema of our JSON beside the app, made by the very code that reads files. */
export function publishedSchema(): Plugin {
  let root = '';
  let base = '/';

  return {
    name: 'published-schema',

    configResolved(config) {
      root = config.root;
      base = config.base;
    },

    buildStart: {
      async handler() {
        if (this.environment.config.command !== 'build') return;
        this.emitFile({ type: 'asset', fileName, source: await schemaOf(root) });
      },
    },

    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (new URL(request.url ?? '/', 'http://localhost').pathname !== base + fileName) return next();
        response.setHeader('Content-Type', 'application/schema+json; charset=utf-8');
        response.end(await schemaOf(root));
      });
    },
  };
}

async function schemaOf(root: string): Promise<string> {
  const path = join(root, 'src/core/exports/schema/dossierSchemaJson.ts');
  const { module } = await runnerImport<typeof import('@/core/exports/schema/dossierSchemaJson')>(path, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
  });
  return module.dossierSchemaJson();
}
