import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lists {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const { dependencies, devDependencies }: Lists = JSON.parse(readFileSync('package.json', 'utf8'));
const all = { ...dependencies, ...devDependencies };

it('is pinned to one version', () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('has a row in the README that says what it is for', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(Object.keys(all).filter((name) => !rowFor(name).test(readme))).toEqual([]);
});

/** A row of the table: the name in code, then its purpose. */
function rowFor(name: string): RegExp {
  return new RegExp(`^\\|[^|\n]*\`${name.replace(/[/.]/g, '\\$&')}\`[^|\n]*\\|[^|\n]*\\S`, 'm');
}

it('is locked without the address of any registry', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).not.toMatch(/"resolved"/);
});

it('is locked whole: every optional package for another machine has its entry', () => {
  const { packages }: { packages: Readonly<Record<string, { optionalDependencies?: Record<string, string> }>> } =
    JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
