import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pictures } from './src/press/pictures.ts';
import { press } from './src/press/press.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), press(), pictures()],
  resolve: { tsconfigPaths: true },
  build: {
    // The content security policy allows neither inline scripts nor `data:` fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by the size budget.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page stands on comes in two pieces, not in a dozen: what seldom changes, and what we write.
          groups: [
            {
              name: 'stack',
              test: /node_modules\/(react|react-dom|scheduler|zustand|zod|idb|use-sync-external-store|@tanstack)\/|rolldown\/runtime/,
            },
            {
              name: 'ground',
              test: /src\/(core\/(dossier|facets|search)|core\/(notes\/(?!register)|reading\/(link(?!WordsM)|real))[^/]+$|i18n\/[^/]+\.ts$|state\/(?!briefings|evidence\.|marks|notes\/keep|habits\/forget)|sources\/(?!whole)|ui\/(?!sheet\/Modal))|preload-helper/,
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
