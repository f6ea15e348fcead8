import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';

async function linksOf(text: string) {
  const intake = await readIntake(text);
  const stories = intake.kind === 'stories' ? intake.stories : [];
  const { format, orElse, findings } = intake;
  return {
    format,
    orElse,
    title: intake.kind === 'stories' ? intake.title : null,
    links: stories.map(({ line, link, headline }) => [line, link, headline]),
    findings,
  };
}

describe('a list of links', () => {
  it('is one a line, with bullets, numbers, brackets and what stands beside them', async () => {
    const text = [
      '# What to read',
      '',
      'https://a.example/1',
      '- https://b.example/2,',
      '1. <https://c.example/3>',
      '* [The headline](https://d.example/4) (Reuters)',
      '- [ ] [https://e.example/5](https://e.example/5)',
      '> [f.example](https://www.f.example/6 "title")',
      '• [원문](https://g.example/7_(x)).',
      '## Later',
      'https://h.example/8 https://i.example/9',
    ].join('\r\n');
    expect(await linksOf(text)).toEqual({
      format: 'url-list',
      orElse: [],
      title: 'What to read',
      links: [
        [3, 'https://a.example/1', null],
        [4, 'https://b.example/2', null],
        [5, 'https://c.example/3', null],
        [6, 'https://d.example/4', 'The headline'],
        [7, 'https://e.example/5', null],
        [8, 'https://www.f.example/6', null],
        [9, 'https://g.example/7_(x)', null],
        [11, 'https://h.example/8', null],
        [11, 'https://i.example/9', null],
      ],
      findings: [
        { code: 'text-unplaced', line: 6, text: 'Reuters' },
        { code: 'text-unplaced', line: 10, text: '## Later' },
      ],
    });
  });

  it('is cleaned of what tells where its links were met, and says where they hide', async () => {
    const text = [
      'https://a.example/1?utm_source=x&id=1#part',
      'https://www.google.com/url?q=https%3A%2F%2Fb.example%2F2&sa=D',
      'https://news.google.com/rss/articles/CBMi?oc=5',
      'https://c.example/3',
      'javascript:alert(1)',
      'ftp://d.example/x',
    ].join('\n');
    expect(await linksOf(text)).toMatchObject({
      links: [
        [1, 'https://a.example/1?id=1', null],
        [2, 'https://b.example/2', null],
        [3, 'https://news.google.com/rss/articles/CBMi?oc=5', null],
        [4, 'https://c.example/3', null],
      ],
      findings: [
        { code: 'links-cleaned', line: 1, count: 2 },
        { code: 'links-hidden', line: 3, count: 1 },
        { code: 'text-unplaced', line: 5, text: 'javascript alert 1' },
        { code: 'text-unplaced', line: 6, text: 'ftp //d example/x' },
      ],
    });
  });

  it.each([
    ['https://a.example/x).', 'https://a.example/x'],
    ['https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['https://a.example/x]!', 'https://a.example/x'],
    ['“https://a.example/기사”', 'https://a.example/%EA%B8%B0%EC%82%AC'],
    [`https://a.example/x${'.'.repeat(30)}`, `https://a.example/x${'.'.repeat(10)}`],
  ])('takes from %s only the address', async (text, link) => {
    expect((await linksOf(text)).links).toEqual([[1, link, null]]);
  });

  it('may be a column copied from a sheet, under its name', async () => {
    expect(await linksOf('주소\nhttps://a.example/1\nhttps://b.example/2')).toMatchObject({
      format: 'url-list',
      links: [
        [2, 'https://a.example/1', null],
        [3, 'https://b.example/2', null],
      ],
      findings: [],
    });
  });

  it('is doubtful, and may be a table, where columns without a header follow the links', async () => {
    expect(await linksOf('https://a.example/1\tCNBC\nhttps://b.example/2\tBBC')).toMatchObject({
      format: 'url-list',
      orElse: ['table'],
      findings: [
        { code: 'text-unplaced', line: 1, text: 'CNBC' },
        { code: 'text-unplaced', line: 2, text: 'BBC' },
      ],
    });
  });

  it('may be a text with some links in it', async () => {
    const text = 'A note to myself.\nIt is about https://a.example/1 mostly.\nAnd some more text.';
    expect(await linksOf(text)).toMatchObject({ format: 'url-list', links: [[2, 'https://a.example/1', null]] });
  });

  it.each([
    ['a table whose first column is a link', 'url,title\nhttps://a.example/1,One\nhttps://b.example/2,Two', 'table'],
    ['a table with a link in another', 'title,url\nOne,https://a.example/1\nTwo,https://b.example/2', 'table'],
    ['what GDELT saves', 'URL,MobileURL,Date,Title\nhttps://a.example/1,,2026-01-01 00:00:00,T', 'gdelt-csv'],
    ['an address that hides its host', 'https://bank.example@a.example/', null],
    ['a text that names no address', 'http: is a scheme, https:// too', null],
    ['a text without links', 'nothing here', null],
  ])('is not %s', async (_, text, format) => expect((await readIntake(text)).format).toBe(format));

  it('is told from what a long text begins with', async () => {
    const long = `${'https://a.example/1\n'.repeat(4000)}${'words, and more\n'.repeat(9000)}`;
    expect((await linksOf(long)).links).toHaveLength(4000);
  });

  it('takes no longer than its length, however it is made', async () => {
    const parts = ['[[', '[a](', '](https://a', '<https://', 'https://a.b)', '- '];
    const started = performance.now();
    for (const part of parts) await readIntake(`https://a.example/ ${part.repeat(300_000 / part.length)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
