import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The map is the fenced block of README.md that opens with `src/`: one path a line, then what it is. */
function mapped(): readonly string[] {
  const readme = readFileSync('README.md', 'utf8');
  const [, map = ''] = /```[a-z]*\n(src\/[\s\S]*?)```/.exec(readme) ?? [];
  return [...map.matchAll(/^(src\/\S*)/gm)].map(([, path = '']) => path.replace(/\/$/, '')).sort();
}

function foldersOf(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);
}

it('maps every folder of src, of core and of features, and no other', () => {
  const there = ['src', 'src/core', 'src/features'].flatMap(foldersOf);
  expect(mapped().filter((path) => path !== 'src')).toEqual(there.sort());
});
