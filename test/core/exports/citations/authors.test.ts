import { expect, it } from 'vitest';
import { authorsOf } from '@/core/exports/citations/authors';

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
  expect(authorsOf(byline)).toEqual(names);
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
  'Jane Doe and ',
])('%s is not surely several names, and stays as it stands', (byline) => {
  expect(authorsOf(byline)).toEqual([byline]);
});

it('is nobody where there is no byline', () => {
  expect(authorsOf(null)).toEqual([]);
});
