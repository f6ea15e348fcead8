import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';

async function noteOf(text: string) {
  const intake = await readIntake(text);
  return { ...intake, stories: intake.kind === 'stories' ? intake.stories : [] };
}

describe('a note with a head in YAML', () => {
  it('is a story by its keys, its quotation and the notes it links to', async () => {
    const text = [
      '---',
      'title: "Anthropic: a claim"',
      'source: https://a.example/1',
      'publisher: The Post',
      'author:',
      '  - "[[Kim Min-ji]]"',
      '  - Lee',
      'date: 2026-06-24',
      'created: 2026-07-01',
      'lang: no',
      'country: KR',
      'tags: [clippings, "lens:State media"]',
      'related: "[[Distillation 2026|before]]"',
      'empty:',
      '---',
      '# Another title',
      '> [!quote] Somebody',
      '> They said',
      '> so.',
      '',
      '> [!QUOTE]+',
      '> And more.',
      '> [!quote]',
      'See [[February Claims#Who|the claims]] and ![[picture.png]].',
      '[[February Claims]]',
      'My own words.',
    ].join('\r\n');
    const { format, saw, stories, findings } = await noteOf(text);
    expect([format, saw]).toEqual(['obsidian-md', '--- title: "Anthropic: a claim"']);
    const related = (value: string) => ({
      facet: 'related',
      value,
      by: 'reader',
      source: null,
      layer: null,
      words: null,
    });
    expect(stories).toMatchObject([
      {
        line: 2,
        headline: 'Anthropic: a claim',
        link: 'https://a.example/1',
        outlet: 'The Post',
        byline: 'Kim Min-ji, Lee',
        published: '2026-06-24',
        language: 'no',
        country: 'KR',
        lens: 'State media',
        quote: { text: 'They said so.', original: null },
        notes: [related('distillation-2026'), related('february-claims')],
      },
    ]);
    expect(findings).toEqual([
      {
        code: 'fields-left-out',
        line: 9,
        fields: [
          { field: 'created', count: 1 },
          { field: 'tags', count: 1 },
        ],
      },
      { code: 'text-unplaced', line: 21, text: 'And more.' },
      {
        code: 'rows-left-out',
        line: 24,
        count: 2,
        text: 'See [[February Claims#Who|the claims]] and ![[picture.png]].',
      },
    ]);
  });

  it('has what cannot be read told on the line it stands on', async () => {
    const { findings } = await noteOf(
      '---\n# a remark\n"title": T\n\n\'date\': soon\nlanguage: Klingonese\nurl: not a link\ncountry: 없는나라\nTag: [summit, korea]\n---\n',
    );
    expect(findings.map(({ code, line }) => `${code}@${line}`)).toEqual([
      'dates-unreadable@5',
      'languages-unreadable@6',
      'links-refused@7',
      'countries-unreadable@8',
      'field-left-out@9',
    ]);
    expect(findings).toContainEqual({ code: 'field-left-out', line: 9, field: 'tag', count: 2 });
  });

  it('may name its outlet as the source, and its link by a surer key', async () => {
    const { stories, findings } = await noteOf(
      '---\nsource: The Post\nhref: https://b.example/\nurl: https://a.example/\nlink: https://c.example/\n---\n# Title of it\n',
    );
    expect(stories).toMatchObject([{ outlet: 'The Post', link: 'https://a.example/', headline: 'Title of it' }]);
    expect(findings).toEqual([
      {
        code: 'fields-left-out',
        line: 3,
        fields: [
          { field: 'href', count: 1 },
          { field: 'link', count: 1 },
        ],
      },
    ]);
  });

  it('around a dossier fills in what that lacks', async () => {
    const dossier =
      '**Meta:** type: event\n\n## Regional takes\n\n### unlabelled\n\n- **CNBC** (United States, en) — \n  Source: https://a.example/1\n';
    const intake = await readIntake(
      `---\ntitle: The event\ndate: 2026-06-24\ndescription: A dek\nrelated: [a-slug, "[[B slug]]"]\nlens: x\n---\n${dossier}`,
    );
    expect(intake).toMatchObject({
      format: 'obsidian-md',
      kind: 'dossiers',
      dossiers: [
        {
          slug: 'the-event',
          title: 'The event',
          dek: 'A dek',
          date: '2026-06-24',
          related: [
            { slug: 'a-slug', label: null },
            { slug: 'b-slug', label: null },
          ],
          takes: [{ outlet: 'CNBC' }],
        },
      ],
    });
    expect(intake.findings).not.toContainEqual(expect.objectContaining({ code: 'title-missing' }));
    expect(intake.findings).toContainEqual({ code: 'field-left-out', line: 6, field: 'lens', count: 1 });
    expect(intake.findings.filter(({ code }) => code === 'field-left-out')).toHaveLength(1);
  });

  it('around a dossier that lacks nothing changes nothing', async () => {
    const dossier =
      '# Its own\n> Its dek\n\n**Meta:** type: event · date: 2026-01-02\n\n## Regional takes\n\n## Across the graph\n- Related: [[c]]\n---\nCanonical: https://a.example/n/own-slug\n';
    const intake = await readIntake(`---\ntitle: Other\ndate: 2026-06-24\nrelated: d\n---\n${dossier}`);
    expect(intake).toMatchObject({
      dossiers: [{ slug: 'own-slug', title: 'Its own', dek: 'Its dek', date: '2026-01-02', related: [{ slug: 'c' }] }],
    });
    expect(intake.findings).toContainEqual({
      code: 'fields-left-out',
      line: 2,
      fields: ['title', 'date', 'related'].map((field) => ({ field, count: 1 })),
    });
    const alike = await readIntake(`---\ntitle: Its own\ndate: 2026-01-02\n---\n${dossier}`);
    expect(alike.findings.filter(({ code }) => /^fields?-left-out$/.test(code))).toEqual([]);
  });

  it('around a dossier without a title keeps the slug of its canonical address', async () => {
    const intake = await readIntake(
      '---\ntitle: "!"\n---\n**Meta:** type: event\n\n## Regional takes\n---\nCanonical: https://a.example/n/own-slug\n',
    );
    expect(intake).toMatchObject({ dossiers: [{ slug: 'own-slug', title: '!' }] });
  });

  it('around a briefing or a list of links leaves its keys out, and tells', async () => {
    expect(
      await readIntake('---\ntitle: T\nx: y\n---\n# [요약] 제목 | 뉴스\n\n### 주요\n\n* **하나** — 둘\n'),
    ).toMatchObject({
      kind: 'briefing',
      findings: [
        {
          code: 'fields-left-out',
          line: 2,
          fields: [
            { field: 'title', count: 1 },
            { field: 'x', count: 1 },
          ],
        },
      ],
    });
    expect(
      await readIntake('---\ntitle: To read\nlens: x\n---\nhttps://a.example/1\nhttps://b.example/2\n'),
    ).toMatchObject({
      kind: 'stories',
      title: 'To read',
      stories: [{ line: 5 }, { line: 6 }],
      findings: [{ code: 'field-left-out', line: 3, field: 'lens', count: 1 }],
    });
    expect(await readIntake('---\ntags: x\n---\n# Mine\nhttps://a.example/1\nhttps://b.example/2\n')).toMatchObject({
      title: 'Mine',
      findings: [{ code: 'field-left-out', line: 2, field: 'tags', count: 1 }],
    });
  });

  it('that is damaged is told with its line, and the rest is read', async () => {
    const text = '---\ntitle: a\nlink: "unclosed\n---\n# A title\n> [!quote]\n> Words\n';
    const { stories, findings } = await noteOf(text);
    expect(stories).toMatchObject([{ headline: 'A title', quote: { text: 'Words' } }]);
    const broken = findings.find(({ code }) => code === 'yaml-broken');
    expect([3, 4]).toContain(broken?.line);
  });

  it.each([
    [
      'grows without end',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`,
    ],
    ['is nested without end', `a: ${'['.repeat(5000)}`],
    ['is longer than any', `a: ${'x'.repeat(70_000)}`],
    ['is none of keys', `a: b: c\n- d`],
  ])('that %s is refused', async (_, yaml) => {
    expect(await readIntake(`---\n${yaml}\n---\n`)).toMatchObject({
      format: 'obsidian-md',
      kind: 'nothing',
      findings: [{ code: 'yaml-broken' }],
    });
  });

  it('cannot reach what is no part of it', async () => {
    const { stories } = await noteOf('---\n__proto__: {x: y}\nconstructor: z\ntitle: T\n---\n');
    expect(stories).toMatchObject([{ headline: 'T' }]);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('of values that are no texts leaves the keys out, and tells', async () => {
    const { stories, findings } = await noteOf('---\ntitle: T\nx: {a: {b: {c: {d: deep}}}}\n"y": 3\nz: ~\n---\n');
    expect(stories).toMatchObject([{ headline: 'T' }]);
    expect(findings).toMatchObject([
      { code: 'links-missing' },
      { code: 'fields-left-out', fields: [{ field: 'x' }, { field: 'y' }, { field: 'z' }] },
    ]);
  });

  it('that tells of no story is nothing', async () => {
    expect(await readIntake('---\ntags: [a]\n---\nWords alone.\n')).toMatchObject({
      kind: 'nothing',
      findings: [
        { code: 'field-left-out', line: 2, field: 'tags', count: 1 },
        { code: 'rows-left-out', line: 4, count: 1, text: 'Words alone.' },
      ],
    });
  });

  it.each([
    ['a rule', '---\nWords: of a text\nand more'],
    ['two rules', '---\n\n---\nText'],
    ['a rule above a list', '---\n- a: b\n---\nText'],
    ['a heading first', '# A\n---\na: b\n---\n'],
  ])('is not %s', async (_, text) => expect((await readIntake(text)).format).not.toBe('obsidian-md'));
});
