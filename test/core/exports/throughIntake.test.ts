import { besideProject } from '@test/core/formats/besideProject';
import { readDossier } from '@test/core/formats/readDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { dateOf } from '@/core/dossier/dateOf';
import type { Take } from '@/core/dossier/take';
import { citationsToBibtex } from '@/core/exports/citations/bibtex';
import { citationsOf } from '@/core/exports/citations/citation';
import { citationsToCslJson } from '@/core/exports/citations/cslJson';
import { citationsToRis } from '@/core/exports/citations/ris';
import { dossierToPage } from '@/core/exports/page/dossierToPage';
import { takesToCsv } from '@/core/exports/takesCsv';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { gatherTakes } from '@/core/intake/gather/gatherTakes';
import { readIntake } from '@/core/intake/readIntake';
import type { Story } from '@/core/intake/story';
import { valuesOf } from '@/core/notes/note';
import { plainWords } from './page/plainWords';

async function storiesIn(text: string): Promise<readonly Story[]> {
  const intake = await readIntake(text);
  if (intake.kind !== 'stories') throw new Error(`read as ${intake.kind}: ${JSON.stringify(intake.findings)}`);
  return intake.stories;
}

const take = aTake({
  outlet: 'South China Morning Post',
  region: 'Hong Kong / China',
  language: 'en',
  lens: 'Hong Kong independent, tech-war sceptical; 100% {own}',
  headline: 'Anthropic’s “distilling” charges & 50% — 앤트로픽',
  gist: 'Places it in the tech war.',
  quote: { text: '베꼈다', original: 'It was copied' },
  published: '2026-06-24',
  byline: 'Kim A',
  link: 'https://www.scmp.com/tech/article/3344499/x_y?a=1&b=%7B',
});
const dossier = aDossier({ takes: [take, aTake({ outlet: 'Inc', lens: 'Wire', region: 'Japan' })] });

describe('citations that are brought back', () => {
  it.each([
    ['CSL-JSON', citationsToCslJson],
    ['BibTeX', citationsToBibtex],
    ['RIS', citationsToRis],
  ])('as %s keep the lens, the country and the dossier’s words', async (_, write) => {
    const [first, second] = await storiesIn(write(citationsOf(dossier, '2026-11-22')));
    const { outlet, language, lens, headline, gist, quote, published, byline, link, region } = take;
    expect(first).toMatchObject({ outlet, language, lens, headline, gist, quote, published, byline, link, region });
    expect(second).toMatchObject({ outlet: 'Inc', lens: 'Wire', region: 'Japan', gist: null, quote: null });
    expect(['HK', 'CN']).toContain(first?.country);
    expect(second?.country).toBe('JP');
  });
});

describe('authors whose family names were told apart, in citations that are brought back', () => {
  const library = [
    '"Key","Item Type","Publication Title","Title","Url","Author"',
    '"K1","journalArticle","J","One","https://a.example/1","Sanz, Virginia"',
    '"K2","journalArticle","J","Two","https://a.example/2","van der Berg, Jo; García Márquez, Gabriel; Acme"',
    '"K3","journalArticle","J","Three","https://a.example/3","King, Martin, Jr.; Kim, Min-ji; 김, 민지"',
    '"K4","journalArticle","J","Four","https://a.example/4","Black and White, Jo Anne; O\'Neil & Co, {A}"',
    '"K5","journalArticle","J","Five","https://a.example/5","The Staff"',
  ].join('\n');
  const given = { register: [], language: 'en', source: 'The tool', taken: [] };
  const bring = async (text: string): Promise<readonly Take[]> =>
    gatherTakes(await storiesIn(text), given).map(({ take }) => take);
  const cite = (takes: readonly Take[]) => citationsOf(aDossier({ takes }), '2026-11-22');
  const called = [
    'Virginia Sanz',
    'Jo van der Berg, Gabriel García Márquez, Acme',
    'Martin King Jr., Min-ji Kim, 김민지',
    "Jo Anne Black and White, {A} O'Neil & Co",
    'The Staff',
  ];

  it('are called as one calls them, and told apart in each form', async () => {
    const takes = await bring(library);
    expect(takes.map(({ byline }) => byline)).toEqual(called);
    const [first, second, third] = cite(takes);
    const of = (citation: typeof first) => (citation === undefined ? [] : [citation]);
    expect(citationsToBibtex(of(first))).toContain('  author = {Sanz, Virginia},');
    expect(citationsToBibtex(of(second))).toContain('{van der Berg, Jo and García Márquez, Gabriel and {Acme}}');
    expect(citationsToBibtex(of(third))).toContain('{King, Jr., Martin and Kim, Min-ji and 김, 민지}');
    expect(citationsToRis(of(second))).toContain(
      'AU  - van der Berg, Jo\r\nAU  - García Márquez, Gabriel\r\nAU  - Acme\r\n',
    );
    expect(JSON.parse(citationsToCslJson(of(third)))[0].author).toEqual([
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
      { family: 'Kim', given: 'Min-ji' },
      { family: '김', given: '민지' },
    ]);
  });

  it.each([
    ['CSL-JSON', citationsToCslJson],
    ['BibTeX', citationsToBibtex],
    ['RIS', citationsToRis],
  ])('come back as they were, as %s', async (_, write) => {
    const takes = await bring(library);
    const back = await bring(write(cite(takes)));
    expect(back.map(({ byline }) => byline)).toEqual(called);
    expect(cite(back).map(({ authors }) => authors)).toEqual(cite(takes).map(({ authors }) => authors));
    expect(cite(back)[0]?.authors).toEqual([{ family: 'Sanz', given: 'Virginia', suffix: null }]);
  });

  it('come back through the dossier’s own Markdown', async () => {
    const takes = await bring(library);
    const { dossier: back } = readDossier(writeDossier(aDossier({ takes })));
    expect(back.takes).toEqual(takes);
  });
});

describe('a day a page was only first seen, in citations that are brought back', () => {
  const seen = aNote('first-seen', '2026-06-24', { by: 'registry', source: 'GDELT' });
  const crawled = aTake({
    outlet: 'Inc',
    headline: 'Said',
    link: 'https://www.inc.com/said',
    published: '2026-06-24',
    notes: [seen],
  });
  const bring = async (text: string): Promise<readonly Take[]> => {
    const given = { register: [], language: 'en', source: 'The tool', taken: [] };
    return gatherTakes(await storiesIn(text), given).map(({ take }) => take);
  };

  describe.each([
    ['CSL-JSON', citationsToCslJson],
    ['BibTeX', citationsToBibtex],
    ['RIS', citationsToRis],
  ])('as %s', (_, write) => {
    it.each<[told: string, take: Partial<Take>]>([
      ['alone', {}],
      ['with a gist', { gist: 'A gist.' }],
      ['with a gist that begins as it does', { gist: 'First seen: 2026-06-20' }],
      ['with a gist that begins nearly so', { gist: 'First seen: dawn' }],
      ['with a quotation', { quote: { text: 'q', original: 'o' } }],
      ['with the month it was published in', { notes: [seen, aNote('published', '2026-06', { by: 'registry' })] }],
    ])('comes back as that, %s', async (_told, take) => {
      const before = aTake({ ...crawled, ...take });
      const [after] = await bring(write(citationsOf(aDossier({ takes: [before] }), '2026-11-22')));
      const { gist, quote, published } = before;
      expect(after).toMatchObject({ gist, quote, published });
      expect(after && dateOf(after)).toEqual({ date: '2026-06-24', from: 'seen' });
      expect(valuesOf(after?.notes ?? [], 'published')).toEqual(valuesOf(before.notes, 'published'));
    });

    it('is not told of a day of publication', async () => {
      const [after] = await bring(write(citationsOf(aDossier({ takes: [{ ...crawled, notes: [] }] }), '2026-11-22')));
      expect(after && dateOf(after)).toEqual({ date: '2026-06-24', from: 'take' });
    });
  });

  it('comes back through the notes Zotero keeps', async () => {
    const csv = [
      '"Key","Item Type","Publication Title","Title","Url","Date","Notes"',
      '"K1","newspaperArticle","Inc","Said","https://www.inc.com/said","","<p>A gist.</p><p>First seen: 2026-06-24</p>"',
      '"K2","newspaperArticle","Inc","Two","https://www.inc.com/two","2026-06-23","<p>First seen: 2026-06-24</p>"',
      '"K3","newspaperArticle","Inc","Three","https://www.inc.com/three","2026-06-24","<p>First seen: 2026-06-24</p>"',
      '"K4","newspaperArticle","Inc","Four","https://www.inc.com/four","2026-06-23","<p>First seen: on the train</p>"',
    ].join('\n');
    const takes = await bring(csv);
    expect(takes.map(({ gist }) => gist)).toEqual(['A gist.', null, null, 'First seen: on the train']);
    expect(takes.map(dateOf)).toEqual([
      { date: '2026-06-24', from: 'seen' },
      { date: '2026-06-23', from: 'take' },
      { date: '2026-06-24', from: 'take' },
      { date: '2026-06-23', from: 'take' },
    ]);
    expect(takes.map(({ notes }) => valuesOf(notes, 'first-seen'))).toEqual([['2026-06-24'], ['2026-06-24'], [], []]);
  });
});

describe('a table of takes that is brought back', () => {
  it('is told by its first line, whatever its cells hold, and each row has its line', async () => {
    const odd = aDossier({
      takes: [
        aTake({
          outlet: 'One',
          gist: '# A title\n\n**Meta:** x\n## Regional takes\n### a lens\n- **CNBC** (Japan, en) — x',
        }),
        aTake({ outlet: 'Two', headline: '\0', byline: 'a\r\nb\rc\nd', quote: { text: 'q', original: '"o"' } }),
        aTake({ outlet: 'Three', brokenLink: 'javascript:1', notes: [aNote('frame', 'fr.legality'), aNote('a', 'b')] }),
      ],
    });
    const stories = await storiesIn(takesToCsv(odd));
    expect(stories.map(({ line, outlet }) => [line, outlet])).toEqual([
      [2, 'One'],
      [8, 'Two'],
      [12, 'Three'],
    ]);
    expect(stories[1]).toMatchObject({ headline: '\0', byline: 'a\r\nb\rc\nd', quote: { text: 'q', original: '"o"' } });
    expect(stories[2]).toMatchObject({ brokenLink: 'javascript:1', notes: odd.takes[2]?.notes });
  });

  it.each([
    ['whose line ends a program has changed', (csv: string) => csv.replaceAll('\r\n', '\n')],
    ['with a row that is too short', (csv: string) => `${csv}BBC,Japan\r\n`],
    [
      'with a cell that a hand left open',
      (csv: string) => `${csv}BBC,Japan,,,,,,,,,,,,,x\r\n`.replace('Wire', '"Wire'),
    ],
  ])('%s is read as any table', async (_, change) => {
    const stories = await storiesIn(change(takesToCsv(aDossier({ takes: [aTake({ outlet: 'Inc', lens: 'Wire' })] }))));
    expect(stories[0]?.outlet).toBe('Inc');
  });

  const { isThere, text } = besideProject('hostile/own');
  it.runIf(isThere)('gives every cell that was collected back as it was, in whatever column', async () => {
    const { cells, mustStayNumber }: Record<'cells' | 'mustStayNumber', readonly string[]> = JSON.parse(
      text('csv-formula'),
    );
    const all = [...cells, ...mustStayNumber];
    const takes = all.map((cell, at) => aTake({ id: `t${at}`, headline: cell, byline: cell, gist: cell }));
    const stories = await storiesIn(takesToCsv(aDossier({ takes })));
    for (const column of ['headline', 'byline', 'gist'] as const) {
      expect(stories.map((story) => story[column])).toEqual(all);
    }
  });
});

it('gives the dossier in a page back', async () => {
  const intake = await readIntake(dossierToPage(dossier, plainWords));
  expect(intake.kind === 'dossiers' && intake.dossiers).toEqual([dossier]);
  expect(intake.format).toBe('dossier-page');
});

it('tells what is wrong with the dossier in a page by the line of the page', async () => {
  const page = dossierToPage(dossier, plainWords).replace('"link": null', '"link": "javascript:1"');
  const { findings } = await readIntake(page);
  const line = page.slice(0, page.indexOf('javascript:1')).split('\n').length;
  expect(findings).toEqual([{ code: 'link-refused', line, text: 'javascript:1' }]);
  const broken = await readIntake(page.replace('{\n "parallax"', '{\n parallax'));
  expect(broken).toMatchObject({ kind: 'nothing', format: 'dossier-page' });
});
