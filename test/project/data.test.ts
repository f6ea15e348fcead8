import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { readFile } from '@/core/formats/readFile';
import { compileData } from '@/press/compileData';

const paths = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const texts = new Map(
  paths
    .filter((path) => /\.\w+$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(`data/${path}`, 'utf8')]),
);
const edition = compileData(texts);

it('compiles with nothing lost', () => {
  expect(edition.problems.filter(({ weight }) => weight === 'fault').map(({ text }) => text)).toEqual([]);
});

it('lists in the catalogue every dossier and briefing there is', () => {
  const catalogue = JSON.parse(edition.files.get('library/catalogue.json') ?? '');
  const slugs = (shelf: string) =>
    [
      ...new Set(
        paths
          .map((path) => path.split('/'))
          .filter(([at, slug]) => at === shelf && slug)
          .map(([, slug]) => slug?.replace(/\.md$/, '')),
      ),
    ].sort();
  expect(catalogue.dossiers.map(({ slug }: { slug: string }) => slug).sort()).toEqual(slugs('dossiers'));
  expect(catalogue.briefings.map(({ slug }: { slug: string }) => slug).sort()).toEqual(slugs('briefings'));
});

const events = [...new Set(paths.flatMap((path) => /^dossiers\/([^/]+)\//.exec(path)?.[1] ?? []))];

it('ships the events and digests it says it does', () => {
  expect(events.length).toBeGreaterThanOrEqual(4);
  expect(paths.filter((path) => /^briefings\/.*\.md$/.test(path)).length).toBeGreaterThanOrEqual(2);
});

describe.each(events)('%s', (slug) => {
  const editions = [...texts]
    .filter(([path]) => path.startsWith(`dossiers/${slug}/`))
    .map(([, text]) => readFile(text, { slug }))
    .flatMap((reading) => (reading.kind === 'dossier' ? [reading.dossier] : []));

  it('has an edition in English and one in Korean', () => {
    expect(editions.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'ko']));
  });

  it('holds the same takes in every edition', () => {
    const [first, ...others] = editions.map(sameInEveryLanguage);
    for (const other of others) expect(other).toEqual(first);
  });
});

/** What of a take does not depend on the language the dossier is written in. */
function sameInEveryLanguage({ takes }: Dossier) {
  return takes.map(({ id, outlet, region, language, published, link, headline, lens }) => ({
    id,
    outlet,
    region,
    language,
    published,
    link,
    headline,
    hasLens: lens !== null,
  }));
}
