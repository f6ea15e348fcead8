import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pictures } from './src/press/pictures.ts';
import { press } from './src/press/press.ts';
import { publishedSchema } from './src/press/publishedSchema.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), press(), publishedSchema(), pictures()],
  resolve: {
    tsconfigPaths: true,
    // The router brings a stand-in for what React has had itself since 18.
    alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }],
  },
  // Every sheet has a name of its own (a test holds it), so that a class needs no hash to be one of a kind.
  css: { modules: { generateScopedName: (local, file) => `${basename(file, '.module.css')}_${local}` } },
  // A worker fetches what few files need, such as BibTeX, only when one does.
  worker: { format: 'es' },
  build: {
    // The content security policy allows neither inline scripts nor `data:` fonts.
    assetsInlineLimit: 0,
    // Pages a reader goes to have all they stand on fetched side by side. Of the rest the names alone, listed in what
    // loads first, would weigh a kilobyte and more.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needs) => (/(Events|Compare|Evidence|Briefing)Page-/.test(file) ? needs : []),
    },
    // Read by the size budget.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page stands on comes in two pieces, not in a dozen: what seldom changes, and what we write.
          groups: [
            {
              name: 'stack',
              test: /node_modules\/(react|react-dom|scheduler|zustand|zod|idb|use-sync-external-store|@tanstack(?!\/(react-)?virtual))\/(?!.*json-schema)/,
            },
            {
              name: 'ground',
              test: /src\/(core\/(dossier(?!\/empty)|facets|search)|core\/(notes\/(?!register)|reading\/(link(?!WordsM)|real))[^/]+$|i18n\/(?!today|wordFinding)[^/]+\.ts$|state\/(?!briefings|desk|editing|evidence\.|intake|marks|ownEvents|notes\/keep|habits\/forget)|sources\/(bundled|desk|deskForm|openFile|source)\.|ui\/(?!saveFile|sheet\/Modal|tokens\.css\?raw))|preload-helper/,
            },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: 20_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/{core,press,project}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'happy-dom',
          include: ['test/{app,features,pages,state,charts,ui,i18n,sources,workers}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
        },
      },
    ],
  },
});
