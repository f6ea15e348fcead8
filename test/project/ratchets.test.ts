import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const paths = ['src', 'test']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|mjs|css)$/.test(path));
const textOf = (path: string) => readFileSync(path, 'utf8');
const app = paths.filter((path) => /^src\/(?!press\/).*\.tsx?$/.test(path));

describe('every file', () => {
  it('fits on a few screens', () => {
    // The words of a language are one table, as long as the app has words.
    const logic = paths.filter((path) => !path.startsWith('src/i18n/messages/'));
    expect(logic.filter((path) => textOf(path).split('\n').length > 301)).toEqual([]);
  });

  it('has a name that says something, as has its folder', () => {
    const saysNothing = /\/(utils?|helpers?|common|shared|misc|lib|types|hooks|services?|managers?|index)(\.|\/)/i;
    expect(paths.filter((path) => saysNothing.test(path))).toEqual([]);
  });

  it('has at most eleven others beside it, style sheets aside', () => {
    const folders = new Map<string, number>();
    for (const path of paths.filter((each) => each.startsWith('src/') && !each.endsWith('.css'))) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect([...folders].filter(([, modules]) => modules > 12)).toEqual([]);
  });

  it('of styles has a name of its own: its classes are called after it', () => {
    const names = paths.filter((path) => path.endsWith('.module.css')).map((path) => path.slice(path.lastIndexOf('/')));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

describe('no file of the app', () => {
  it.each([
    ['writes HTML', /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write/],
    ['makes code from text', /\beval\s*\(|new Function\b/],
    ['sets a style on an element, which the policy of a page written ahead would refuse', /\sstyle=\{/],
  ])('%s', (_, pattern) => {
    expect(app.filter((path) => pattern.test(textOf(path)))).toEqual([]);
  });
});

it('keeps nothing outside the desk but the copy of three settings that the first paint is made with', () => {
  const elsewhere = /\b(localStorage|sessionStorage)\b|document\.cookie/;
  const keeping = app.filter((path) => elsewhere.test(textOf(path)));
  expect(keeping.sort()).toEqual(['src/app/ahead/firstPaint.ts', 'src/state/habits/firstPaint.ts']);
});

it('ignores what is made at the root of the project, and nothing of the same name deeper down', () => {
  const rules = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  expect(rules.filter((rule) => !rule.startsWith('/'))).toEqual([]);
});
