import { expect, it } from 'vitest';
import { compileData } from '@/press/compileData';

const dossier = `# A letter to two senators
> Read two ways.

**Meta:** type: event · date: 2026-06-24 · language: en · 1 takes · 1 lenses · 1 regions

## Summary
A letter was sent.

## Regional takes

### US tech financial
- **CNBC** (United States, en) — It was sent.
  Source: https://www.cnbc.com/2026/06/24/a-letter.html
`;
const korean = dossier.replace('language: en', 'language: ko').replace('A letter to two', '두 상원의원에게 보낸 편지 ');

const register = `domain,outlet,fact,value,source
cnbc.com,CNBC,owner,"Versant, Inc.","A list, 2026-06-01"
cnbc.com,CNBC,ownership,own.private,"A list, 2026-06-01"
`;

const texts = new Map([
  ['README.md', '# Not a dossier'],
  ['dossiers/a-letter/en.md', dossier],
  ['dossiers/a-letter/ko.md', korean],
  ['reference/outlets.csv', register],
]);
const problemsOf = (path: string, text: string) =>
  compileData(new Map([...texts, [path, text]]))
    .problems.filter(({ weight }) => weight === 'fault')
    .map((problem) => problem.text);

it('makes one file of each edition, the catalogue, the register, and the parts of the world', () => {
  const { files, problems } = compileData(texts);
  expect(problems).toEqual([]);
  expect([...files.keys()]).toEqual([
    'library/dossiers/a-letter/en.json',
    'library/dossiers/a-letter/ko.json',
    'library/catalogue.json',
    'library/register.json',
    'library/areas.json',
  ]);
});

it('writes a dossier in the form the app reads, with what rules read in its lenses and the register says of its outlets', () => {
  const { files } = compileData(texts);
  const written = JSON.parse(files.get('library/dossiers/a-letter/en.json') ?? '');
  expect(written).toMatchObject({ parallax: 1, dossier: { slug: 'a-letter', language: 'en' } });
  expect(written.dossier.takes[0].notes).toMatchObject([
    { facet: 'geo', value: 'US', by: 'dossier', words: 'US', start: 0, rule: 'lens.place' },
    { facet: 'beat', value: 'beat.tech', by: 'dossier', words: 'tech', start: 3 },
    { facet: 'beat', value: 'beat.business', by: 'dossier', words: 'financial', start: 8 },
    { facet: 'owner', value: 'Versant, Inc.', by: 'registry', source: 'A list, 2026-06-01' },
    { facet: 'ownership', value: 'own.private', by: 'registry', source: 'A list, 2026-06-01' },
  ]);
});

it('takes the date of a source from its cell, and none from a blank one', () => {
  const dated = `domain,outlet,fact,value,source,asOf
cnbc.com,CNBC,owner,Versant,A list,2026-05
cnbc.com,CNBC,ownership,own.private,A list,
`;
  const { files, problems } = compileData(new Map([...texts, ['reference/outlets.csv', dated]]));
  expect(problems).toEqual([]);
  const written = JSON.parse(files.get('library/dossiers/a-letter/en.json') ?? '');
  const [owner, ownership] = written.dossier.takes[0].notes.slice(-2);
  expect(owner).toMatchObject({ source: 'A list', asOf: '2026-05' });
  expect(ownership).not.toHaveProperty('asOf');
});

it('lists the event once, with both of its editions and the part of the world it is told from', () => {
  const { files } = compileData(texts);
  const { dossiers } = JSON.parse(files.get('library/catalogue.json') ?? '');
  expect(dossiers).toHaveLength(1);
  expect(dossiers[0]).toMatchObject({ slug: 'a-letter', takes: 1, areas: [['021', 1]] });
  expect(dossiers[0].editions.map(({ language }: { language: string }) => language)).toEqual(['en', 'ko']);
});

it('names the file and the line of what cannot be read', () => {
  expect(problemsOf('dossiers/b/en.md', 'Nothing of any kind.')).toContainEqual(
    expect.stringMatching(/^data\/dossiers\/b\/en\.md:\d+: /),
  );
});

it('refuses a file in the wrong place, or named for another language', () => {
  expect(problemsOf('dossiers/b.md', dossier)).toHaveLength(1);
  expect(problemsOf('briefings/b/en.md', dossier)).toEqual(['data/briefings/b/en.md:1: a dossier among briefings']);
  expect(problemsOf('dossiers/b/ko.md', dossier)).toEqual([
    'data/dossiers/b/ko.md:1: the file is named ko and is in en',
  ]);
});

it('refuses a row of the register that is no fact', () => {
  expect(problemsOf('reference/outlets.csv', `${register}cnbc.com,CNBC,ownership,corporate,A list\n`)).toEqual([
    'data/reference/outlets.csv:4: not a fact of the register',
  ]);
});
