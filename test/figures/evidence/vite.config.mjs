import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { root } from '../../../src/press/install.mjs';

const [policy = ''] =
  /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(readFileSync(`${root}/index.html`, 'utf8')) ?? [];

/** A page that only asks for evidence, under the app's own security policy. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  plugins: [{ name: 'policy', transformIndexHtml: (html) => html.replace('<title>', `${policy}<title>`) }],
  build: {
    outDir: `${root}/.figures/evidence`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
