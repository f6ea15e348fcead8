import { parse } from '@retorquere/bibtex-parser';
import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notKnown } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { citationsToBibtex } from '@/core/exports/citations/bibtex';
import { citationsOf } from '@/core/exports/citations/citation';
import { citationsToCslJson } from '@/core/exports/citations/cslJson';
import { citationsToRis } from '@/core/exports/citations/ris';
import type { Note } from '@/core/notes/note';

const accessed = '2026-11-22';
const full: Partial<Take> = {
  id: '한경-chosun',
  outlet: 'Korea & Co',
  region: 'Hong Kong / China',
  language: 'ko',
  lens: 'Business daily, 100% market; {own}',
  headline: '앤트로픽 “증류” — 50% & more',
  gist: 'Says it was $5.',
  quote: { text: 'It was copied', original: '베꼈다' },
  published: '2026-06-24',
  byline: 'Kim A and Lee B, Seoul',
  link: 'https://a.example/x_y?q=1&z=%7B#f',
};
const cited = (...takes: readonly Partial<Take>[]) =>
  citationsOf(aDossier({ takes: takes.map((take) => aTake(take)) }), accessed);

describe('a take as a citation', () => {
  it('says what the take says, and where it is known to be from', () => {
    expect(cited(full)).toEqual([
      {
        key: 'chosun',
        outlet: 'Korea & Co',
        headline: '앤트로픽 “증류” — 50% & more',
        authors: [{ literal: 'Kim A and Lee B, Seoul' }],
        published: '2026-06-24',
        link: 'https://a.example/x_y?q=1&z=%7B#f',
        language: 'ko',
        place: 'Hong Kong / China',
        lens: 'Business daily, 100% market; {own}',
        countries: ['HK', 'CN'],
        note: ['Says it was $5.', 'Quote: It was copied', 'Original: 베꼈다'],
        accessed,
      },
    ]);
  });

  it('invents no headline, country or date where none is known, and has a key of its own in ASCII', () => {
    const none = { headline: null, published: null, countries: [], note: [], lens: null, link: null };
    expect(cited({ id: '한경', link: null }, { id: '조선', region: 'global' })).toMatchObject([
      { key: 'take', ...none },
      { key: 'take-2', ...none },
    ]);
  });

  it('names a country once', () => {
    expect(cited({ region: 'England / Scotland' })[0]?.countries).toEqual(['GB']);
  });
});

describe('what a citation is not to make up, nor to lose', () => {
  const two: Partial<Take> = { outlet: 'CNBC', byline: 'Hans Müller and Jane Doe' };
  const seen = (day: string) => aNote('first-seen', day, { by: 'registry', source: 'GDELT' });
  const dated = (value: string) => cited({ outlet: 'CNBC', notes: [aNote('published', value, { by: 'registry' })] });

  it('names two authors as two', () => {
    expect(JSON.parse(citationsToCslJson(cited(two)))[0].author).toEqual([
      { literal: 'Hans Müller' },
      { literal: 'Jane Doe' },
    ]);
    expect(citationsToRis(cited(two))).toContain('AU  - Hans Müller\r\nAU  - Jane Doe\r\n');
    expect(citationsToBibtex(cited(two))).toContain('author = {{Hans Müller} and {Jane Doe}},');
    expect(parse(citationsToBibtex(cited(two))).entries[0]?.fields.author).toMatchObject([
      { name: 'Hans Müller' },
      { name: 'Jane Doe' },
    ]);
  });

  it('leaves an outlet that is not known out', () => {
    const unknown = cited({ outlet: notKnown, headline: 'A headline' });
    expect(JSON.parse(citationsToCslJson(unknown))[0]).not.toHaveProperty('container-title');
    expect(citationsToBibtex(unknown)).not.toContain('journal');
    expect(citationsToRis(unknown)).not.toContain('T2');
  });

  it.each([
    ['2026', [2026], '2026///'],
    ['2026-06', [2026, 6], '2026/06//'],
  ])('keeps a date of which only %s is known', (value, parts, day) => {
    expect(JSON.parse(citationsToCslJson(dated(value)))[0].issued).toEqual({ 'date-parts': [parts] });
    expect(citationsToBibtex(dated(value))).toContain(`  date = {${value}},\n  year = {2026},`);
    expect(citationsToRis(dated(value))).toContain(`PY  - 2026\r\nDA  - ${day}\r\n`);
  });

  it.each<[published: string | null, notes: readonly Note[], day: string | null, note: readonly string[]]>([
    ['2026-06-24', [seen('2026-06-24')], null, ['First seen: 2026-06-24']],
    ['2026-06-24', [seen('2026-06-24'), aNote('published', '2026-06')], '2026-06', ['First seen: 2026-06-24']],
    ['2026-06-23', [seen('2026-06-24')], '2026-06-23', []],
    ['2026-06-24', [aNote('published', '2026-06-24', { by: 'rule', rule: 'link-date' })], '2026-06-24', []],
    [null, [seen('2026-06-24')], null, []],
  ])('does not call published what a tool first saw: %s with %j', (published, notes, day, note) => {
    expect(cited({ published, notes })).toMatchObject([{ published: day, note }]);
  });

  it('has no field of a date where it was only first seen, and says when in the note', () => {
    const crawled = cited({ outlet: 'CNBC', gist: 'A gist.', published: '2026-06-24', notes: [seen('2026-06-24')] });
    expect(JSON.parse(citationsToCslJson(crawled))).toEqual([
      {
        id: 'cnbc',
        type: 'article-newspaper',
        'container-title': 'CNBC',
        note: 'A gist.\nFirst seen: 2026-06-24',
      },
    ]);
    expect(citationsToRis(crawled)).toBe(
      'TY  - NEWS\r\nT2  - CNBC\r\nN1  - A gist.\r\nN1  - First seen: 2026-06-24\r\nER  - \r\n',
    );
    expect(parse(citationsToBibtex(crawled)).entries[0]?.fields).toEqual({
      journal: 'CNBC',
      entrysubtype: 'newspaper',
      note: 'A gist.<p>First seen: 2026-06-24',
    });
  });

  it('takes nothing for a date that is none', () => {
    expect(cited({ notes: [aNote('published', 'in summer')] })[0]?.published).toBeNull();
  });
});

describe('CSL-JSON', () => {
  it('has every known part in its field', () => {
    expect(JSON.parse(citationsToCslJson(cited(full)))).toEqual([
      {
        id: 'chosun',
        type: 'article-newspaper',
        title: '앤트로픽 “증류” — 50% & more',
        'container-title': 'Korea & Co',
        author: [{ literal: 'Kim A and Lee B, Seoul' }],
        issued: { 'date-parts': [[2026, 6, 24]] },
        URL: 'https://a.example/x_y?q=1&z=%7B#f',
        accessed: { 'date-parts': [[2026, 11, 22]] },
        language: 'ko',
        'publisher-place': 'Hong Kong / China',
        keyword: 'lens:Business daily%2C 100%25 market%3B %7Bown%7D, country:HK, country:CN',
        note: 'Says it was $5.\nQuote: It was copied\nOriginal: 베꼈다',
      },
    ]);
  });

  it('leaves out what is not known', () => {
    expect(JSON.parse(citationsToCslJson(cited({ outlet: 'CNBC' })))).toEqual([
      { id: 'cnbc', type: 'article-newspaper', 'container-title': 'CNBC' },
    ]);
    expect(citationsToCslJson([])).toBe('[]\n');
  });
});

describe('RIS', () => {
  it('has every known part on a line of its own, and Korean as it is', () => {
    expect(citationsToRis(cited(full))).toBe(
      [
        'TY  - NEWS',
        'TI  - 앤트로픽 “증류” — 50% & more',
        'T2  - Korea & Co',
        'AU  - Kim A and Lee B, Seoul',
        'PY  - 2026',
        'DA  - 2026/06/24/',
        'CY  - Hong Kong / China',
        'LA  - ko',
        'UR  - https://a.example/x_y?q=1&z=%7B#f',
        'Y2  - 2026/11/22/',
        'KW  - lens:Business daily, 100% market%3B {own}',
        'KW  - country:HK',
        'KW  - country:CN',
        'N1  - Says it was $5.',
        'N1  - Quote: It was copied',
        'N1  - Original: 베꼈다',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('lets no text begin a line, and parts its records', () => {
    const text = citationsToRis(cited({ outlet: 'CNBC', headline: 'a\r\nER  - \u2028TY  - BOOK' }, { outlet: 'BBC' }));
    expect(text).toBe(
      'TY  - NEWS\r\nTI  - a ER - TY - BOOK\r\nT2  - CNBC\r\nER  - \r\n\r\nTY  - NEWS\r\nT2  - BBC\r\nER  - \r\n',
    );
  });
});

describe('BibTeX', () => {
  it('has every known part in its field, TeX kept from reading it', () => {
    expect(citationsToBibtex(cited(full))).toBe(
      [
        '@article{chosun,',
        '  title = {{앤트로픽 “증류” — 50\\% \\& more}},',
        '  journal = {{Korea \\& Co}},',
        '  author = {{Kim A and Lee B, Seoul}},',
        '  date = {2026-06-24},',
        '  year = {2026},',
        '  address = {{Hong Kong / China}},',
        '  language = {ko},',
        '  url = {https://a.example/x_y?q=1&z=%7B#f},',
        '  urldate = {2026-11-22},',
        '  entrysubtype = {newspaper},',
        '  keywords = {lens:Business daily%2C 100%25 market%3B %7Bown%7D, country:HK, country:CN},',
        '  note = {Says it was \\$5.\n\nQuote: It was copied\n\nOriginal: 베꼈다}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    '\\input{x} $5 & 50% of #1 _a_ ^b^ ~c~',
    'a -- b --- c',
    "``q'' ?`b !`c `d' 'e''",
    '<b>x</b> "y" {z} }{',
    '가나다 — “라”',
    'A and B, C; D',
    'a\r\n b',
  ])('is read by a BibTeX reader as it was: %j', (text) => {
    const takes = [{ outlet: text.replace(/\s+/g, ' '), byline: text, gist: text, region: text.replace(/\s+/g, ' ') }];
    const { entries, errors } = parse(citationsToBibtex(cited(...takes)));
    const plain = text.replace(/\s+/g, ' ');
    expect(errors).toEqual([]);
    expect(entries[0]?.fields).toMatchObject({
      journal: plain,
      author: [{ name: plain }],
      note: plain,
      address: plain,
    });
  });

  it('keeps an address in its braces', () => {
    const [citation] = cited({ link: 'https://a.example/' });
    const link = 'https://a.example/{x}\\y';
    expect(citationsToBibtex(citation ? [{ ...citation, link }] : [])).toContain(
      'url = {https://a.example/%7Bx%7D%5Cy}',
    );
  });
});

describe('citations of any dossier', () => {
  it('are written without a throw, each once', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const citations = citationsOf(dossier, accessed);
        expect(new Set(citations.map(({ key }) => key)).size).toBe(dossier.takes.length);
        expect(JSON.parse(citationsToCslJson(citations))).toHaveLength(dossier.takes.length);
        const records = citationsToRis(citations).split('\r\n');
        expect(records.filter((line) => line === 'ER  - ')).toHaveLength(dossier.takes.length);
        for (const line of records) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/u);
        const { entries } = parse(citationsToBibtex(citations));
        expect(entries.map(({ key }) => key)).toEqual(citations.map(({ key }) => key));
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});
