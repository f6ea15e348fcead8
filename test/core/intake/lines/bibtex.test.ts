import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { citationsToBibtex } from '@/core/exports/citations/bibtex';
import { citationsOf } from '@/core/exports/citations/citation';
import { readIntake } from '@/core/intake/readIntake';

async function storiesOf(text: string) {
  const intake = await readIntake(text);
  return { ...intake, stories: intake.kind === 'stories' ? intake.stories : [] };
}

describe('BibTeX', () => {
  it('is a story an entry: TeX becomes letters, no letter changes its case', async () => {
    const text = [
      'Saved on some day.',
      '@string{post = {The Post}}',
      '@comment{nothing}',
      '@article{one,',
      '  title = {U.S. Accuses {Alibaba} \\& Others of M\\"unchen \\textit{Now}},',
      '  author = {Müller, J{\\"o}rg and {Reuters Staff} and Anna von Berg},',
      '  journal = post, date = {2026-06-24/2026-06-26},',
      '  url = {https://a.example/x_y?a=1&b=2%20c},',
      '  langid = {american}, address = {South Korea},',
      '  keywords = {ai, lens:State media, country:KR},',
      '  note = {My gist.',
      '',
      '  Quote: They said}, abstract = {An abstract}',
      '}',
      '@online{two, title={한국어 The Title Of It}, organization={한겨레}, year=2026, month=jun, language={korean}, howpublished={\\url{https://b.example/}}}',
      '@misc{three, title={Day}, year=2026, month=6, day=4, url={https://c.example/}, langid={ngerman}}',
      '@misc{empty, volume={3}}',
    ].join('\n');
    const { format, saw, stories, findings } = await storiesOf(text);
    expect([format, saw]).toEqual(['bibtex', '@string{post = {The Post}}']);
    expect(stories).toMatchObject([
      {
        line: 4,
        outlet: 'The Post',
        headline: 'U.S. Accuses Alibaba & Others of München Now',
        byline: 'Jörg Müller, Reuters Staff, Anna von Berg',
        published: '2026-06-24',
        link: 'https://a.example/x_y?a=1&b=2%20c',
        language: 'en',
        region: 'South Korea',
        country: 'KR',
        lens: 'State media',
        gist: 'My gist.',
        quote: { text: 'They said', original: null },
        description: 'An abstract',
      },
      {
        line: 15,
        outlet: '한겨레',
        headline: '한국어 The Title Of It',
        language: 'ko',
        published: null,
        link: 'https://b.example/',
        notes: [{ value: '2026-06', source: 'BibTeX' }],
      },
      { line: 16, headline: 'Day', published: '2026-06-04', language: 'de' },
    ]);
    expect(findings).toEqual([{ code: 'rows-left-out', line: 17, count: 1, text: '@misc{empty' }]);
  });

  it('tells of fields it has no place for, each once', async () => {
    const { stories, findings } = await storiesOf(
      [
        '@misc{a, title={A}, howpublished={On paper}, mynote={mine}, pages={1--2}}',
        '@misc{b, title={B}, howpublished={Seen at \\url{https://b.example/}}, mynote={mine too}, editor={Bo Kim}}',
        '@misc{c, title={C}, url={https://c.example/}, howpublished={\\url{https://c.example/}}}',
        '@misc{d, title={D}, url={https://d.example/}, howpublished={\\url{https://e.example/}}}',
        '@misc{e, title={E}, url={https://f.example/}, doi={10.1/x}}',
        '@misc{f, title={F}, doi={10.1/y}}',
      ].join('\n'),
    );
    expect(stories.map(({ link }) => link)).toEqual([
      null,
      'https://b.example/',
      'https://c.example/',
      'https://d.example/',
      'https://f.example/',
      'https://doi.org/10.1/y',
    ]);
    expect(findings).toEqual([
      {
        code: 'fields-left-out',
        line: 1,
        fields: [
          { field: 'howpublished', count: 3 },
          { field: 'mynote', count: 2 },
          { field: 'editor', count: 1 },
          { field: 'doi', count: 1 },
        ],
      },
      { code: 'links-missing', line: 1, count: 1 },
    ]);
  });

  it('with an entry that never closes loses only that one', async () => {
    const { stories, findings } = await storiesOf(
      '@misc{a, title={A}, url={https://a.example/}}\n@misc{b, title={Unclosed\n@misc{c, title={C}, url={https://c.example/}}\n@misc{}\n',
    );
    expect(stories.map(({ line, headline }) => [line, headline])).toEqual([
      [1, 'A'],
      [3, 'C'],
    ]);
    expect(findings).toEqual([
      { code: 'row-unreadable', line: 2, text: '@misc{b, title={Unclosed' },
      { code: 'row-unreadable', line: 4, text: '@misc{}' },
    ]);
  });

  it('is read up to so many entries', async () => {
    const { stories, findings } = await storiesOf('@misc{a, title={A}}\n'.repeat(5_002));
    expect(stories).toHaveLength(5_000);
    expect(findings).toContainEqual({ code: 'rows-beyond', line: 5_001, count: 2, most: 5_000 });
  });

  it('comes back as we wrote it', async () => {
    const take = aTake({
      outlet: 'Kim and Sons & Co',
      region: 'Hong Kong / China',
      language: 'zh',
      lens: '50% more, {tech}',
      headline: 'A: "B" & C_d -- 100% {e} \\f $1 ~ ^ # THE End',
      gist: 'g',
      quote: { text: 'q', original: 'o' },
      published: '2026-06-24',
      byline: 'Kim and Lee',
      link: 'https://a.example/x_y?a=1&b=%20',
    });
    const written = citationsToBibtex(citationsOf(aDossier({ takes: [take] }), '2026-11-22'));
    const { stories, findings } = await storiesOf(written);
    expect(findings).toEqual([]);
    const { id, notes, ...parts } = take;
    expect(stories).toMatchObject([parts]);
    expect([id, notes.length]).toEqual([take.id, 0]);
  });

  it.each(['An @mention {of} somebody', 'mail@a.example{x,y}'])('is not: %s', async (text) =>
    expect((await readIntake(text)).format).toBeNull(),
  );
});
