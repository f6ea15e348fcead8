import { aBriefing, aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { briefingToJson, dossierToJson } from '@/core/formats/dossierJson';
import { readFile } from '@/core/formats/readFile';
import { readDossier } from './readDossier';

const file = (dossier: object) => JSON.stringify({ parallax: 1, dossier }, null, 1);

describe('our own form', () => {
  it('reads a dossier back as it was written', () => {
    const dossier = aDossier({ takes: [aTake({ outlet: 'A' })], declared: { takes: 1 } });
    expect(readFile(dossierToJson(dossier))).toEqual({
      kind: 'dossier',
      format: 'dossier-json',
      dossier,
      findings: [],
    });
  });

  it('reads a briefing back as it was written', () => {
    const items = [{ title: null, text: 'e\u0301' }];
    const briefing = aBriefing({ sections: [{ name: 'S', items }], modelNotice: 'By a model.' });
    expect(readFile(briefingToJson(briefing))).toEqual({
      kind: 'briefing',
      format: 'dossier-json',
      briefing,
      findings: [],
    });
  });

  it('may say its version last', () => {
    expect(readFile(`{"dossier":{"title":"T","dek":"${'x'.repeat(900)}"},"parallax":1}`).kind).toBe('dossier');
  });

  it('fills in what is left out as not known', () => {
    const take = aTake({ id: 'a', outlet: 'A', quote: { text: 'q', original: null } });
    expect(
      readDossier(
        file({
          title: 'T',
          takes: [{ outlet: 'A', quote: { text: 'q' } }],
          related: [{ slug: 'r' }],
          entities: [{ name: 'E' }],
        }),
      ),
    ).toEqual({
      kind: 'dossier',
      format: 'dossier-json',
      dossier: aDossier({
        slug: 't',
        title: 'T',
        takes: [take],
        related: [{ slug: 'r', label: null }],
        entities: [{ name: 'E', aliases: [] }],
      }),
      findings: [],
    });
    expect(readDossier(file({})).dossier).toEqual(aDossier({ slug: 'dossier', title: '?' }));
    expect(readFile('{"parallax":1,"briefing":{}}')).toMatchObject({
      briefing: aBriefing({ slug: 'briefing', title: '?' }),
    });
  });

  it('tidies names and languages', () => {
    const { dossier } = readDossier(
      file({
        title: 'T',
        language: 'KO',
        takes: [{ outlet: ' A\u200b ', region: 'B  C', lens: '\u202eD', language: 'zh_hans' }],
        entities: [{ name: ' E ' }],
      }),
    );
    expect(dossier).toMatchObject({
      language: 'ko',
      takes: [{ id: 'a', outlet: 'A', region: 'B C', lens: 'D', language: 'zh-Hans' }],
      entities: [{ name: 'E' }],
    });
  });

  it.each([
    [
      'keeps ids that are distinct',
      [
        { id: 'x', outlet: 'A' },
        { id: 'y', outlet: 'A' },
      ],
      ['x', 'y'],
    ],
    [
      'gives ids where two are the same',
      [
        { id: 'x', outlet: 'A' },
        { id: 'x', outlet: 'A' },
      ],
      ['a', 'a-2'],
    ],
    ['gives ids where one is missing', [{ id: 'x', outlet: 'A' }, { outlet: 'B' }], ['a', 'b']],
  ])('%s', (_, takes, ids) => {
    expect(readDossier(file({ title: 'T', takes })).dossier.takes.map(({ id }) => id)).toEqual(ids);
  });

  it('keeps what is no web address as text, and says on which line it stood', () => {
    const takes = [
      { outlet: 'A', link: 'https://a.example' },
      { outlet: 'B', link: 'javascript:1' },
      { outlet: 'C', link: 'x', brokenLink: 'y' },
      { outlet: 'D', link: '' },
    ];
    const { dossier, findings } = readDossier(file({ title: 'T', takes }));
    expect(dossier.takes.map(({ link, brokenLink }) => [link, brokenLink])).toEqual([
      ['https://a.example', null],
      [null, 'javascript:1'],
      [null, 'y'],
      [null, null],
    ]);
    expect(findings).toEqual([
      { code: 'link-refused', line: 12, text: 'javascript:1' },
      { code: 'link-refused', line: 16, text: 'x' },
      { code: 'value-unreadable', line: 21, field: 'takes.3.link' },
    ]);
  });

  it('says where counts differ', () => {
    expect(readDossier('{\n"parallax":1,\n"dossier":{"title":"T",\n"declared":{"takes":2}}}').findings).toEqual([
      { code: 'takes-differ', line: 4, declared: 2, found: 0 },
    ]);
  });

  it.each([
    [
      'a version nobody knows yet',
      '{\n"parallax": 2, "dossier": {"title": "T"}}',
      'dossier',
      [{ code: 'version-unknown', line: 2, version: '2' }],
    ],
    ['nothing we know', '{"parallax": 1, "graph": {}}', 'unreadable', [{ code: 'form-unknown', line: 1 }]],
    ['a dossier that is none', '{"parallax": 1, "dossier": []}', 'unreadable', [{ code: 'form-unknown', line: 1 }]],
    ['a fault', '{"parallax": 1,\n"dossier": {"title": tru}}', 'unreadable', [{ code: 'json-broken', line: 2 }]],
    [
      'no title',
      '{"parallax": 1,\n"dossier": {"title": 5}}',
      'unreadable',
      [
        { code: 'value-unreadable', line: 2, field: 'slug' },
        { code: 'value-unreadable', line: 2, field: 'title' },
      ],
    ],
    [
      'a briefing of no title',
      '{"parallax": 1,\n"briefing": {"title": 5, "slug": "s"}}',
      'unreadable',
      [{ code: 'value-unreadable', line: 2, field: 'title' }],
    ],
  ])('is told of %s', (_, text, kind, findings) => {
    expect(readFile(text)).toMatchObject({ kind, findings });
  });

  it('is told of takes that are no list', () => {
    expect(readDossier(file({ title: 'T', takes: 5 })).findings).toEqual([
      { code: 'value-unreadable', line: 5, field: 'takes' },
    ]);
  });

  it('pollutes no prototype', () => {
    const { dossier } = readDossier(
      '{"parallax":1,"dossier":{"title":"T","__proto__":{"polluted":1},"takes":[{"outlet":"A","__proto__":{"polluted":1}}]}}',
    );
    expect(dossier.takes).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('gives up on a file where more is wrong than can be listed', () => {
    const takes = Array.from({ length: 150_000 }, () => ({ outlet: 5 }));
    expect(readFile(file({ title: 'T', takes })).kind).not.toBe('briefing');
  });
});
