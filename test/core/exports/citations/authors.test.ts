import { aNote } from '@test/support/build';
import { expect, it } from 'vitest';
import { authorsOf } from '@/core/exports/citations/authors';

const inByline = (byline: string | null, ...apart: readonly string[]) =>
  authorsOf({ byline, notes: apart.map((list) => aNote('authors', list, { by: 'registry', source: 'Zotero' })) });
const literal = (text: string) => ({ literal: text });
const apart = (family: string, given: string, suffix: string | null = null) => ({ family, given, suffix });

it.each([
  ['Hans Müller and Jane Doe', ['Hans Müller', 'Jane Doe']],
  ['Hans Müller, Jane Doe', ['Hans Müller', 'Jane Doe']],
  ['By Hans Müller & Jane Doe', ['Hans Müller', 'Jane Doe']],
  ['Ludwig van Beethoven / Maria de la Cruz', ['Ludwig van Beethoven', 'Maria de la Cruz']],
  ['A. B. Clark, D’Arcy Wood and Anne-Marie O’Neil', ['A. B. Clark', 'D’Arcy Wood', 'Anne-Marie O’Neil']],
  ['Jane Doe, Jane Doe', ['Jane Doe']],
  ['김철수·이영희 기자', ['김철수', '이영희 기자']],
  ['김철수 기자, 이영희 특파원', ['김철수 기자', '이영희 특파원']],
  ['王毅、李小明', ['王毅', '李小明']],
])('%s is several names', (byline, names) => {
  expect(inByline(byline)).toEqual(names.map(literal));
});

it.each([
  'Jane Doe',
  'By Jane Doe',
  'Müller, Hans',
  'Jane Doe, Seoul',
  'Jane Doe, New York',
  'Jane Doe, Associated Press',
  'Jane Doe and agencies',
  'Jane Doe, Chief Political Correspondent',
  'A and B, C; D',
  'Reuters and AP',
  '김철수 기자, 워싱턴',
  '约翰·史密斯',
  '김철수, Jane Doe',
  'Jane Doe and',
])('%s is not surely several names, and stays as it stands', (byline) => {
  expect(inByline(byline)).toEqual([literal(byline)]);
});

it('is nobody where there is no byline', () => {
  expect(inByline(null)).toEqual([]);
  expect(inByline(null, 'Sanz, Virginia')).toEqual([]);
});

it.each([
  ['Virginia Sanz', 'Sanz, Virginia', [apart('Sanz', 'Virginia')]],
  ['Gabriel García Márquez', 'García Márquez, Gabriel', [apart('García Márquez', 'Gabriel')]],
  [
    'J. van der Berg, Reuters Staff',
    'van der Berg, J.; Reuters Staff',
    [apart('van der Berg', 'J.'), literal('Reuters Staff')],
  ],
  [
    'Martin King Jr., Acme, Inc.',
    'King, Martin, Jr.; {Acme, Inc.}',
    [apart('King', 'Martin', 'Jr.'), literal('Acme, Inc.')],
  ],
  ['김민지', '김, 민지', [apart('김', '민지')]],
])('%s is told apart where a note does so: %s', (byline, list, names) => {
  expect(inByline(byline, list)).toEqual(names);
});

it('leaves a byline as it stands where the note is of another', () => {
  expect(inByline('By Virginia Sanz', 'Sanz, Virginia')).toEqual([literal('By Virginia Sanz')]);
  expect(inByline('Virginia Sanz Lopez', 'Sanz, Virginia')).toEqual([literal('Virginia Sanz Lopez')]);
  expect(inByline('Jane Doe', 'Sanz, Virginia', 'Doe, Jane')).toEqual([apart('Doe', 'Jane')]);
});
