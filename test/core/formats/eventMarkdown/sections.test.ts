import { readDossier } from '@test/core/formats/readDossier';
import { describe, expect, it } from 'vitest';
import { headingOf } from '@/core/formats/eventMarkdown/headings';
import type { Finding } from '@/core/formats/findings';

const end = '## Takes\n## Basis\n- b';

function codes(text: string): readonly (readonly [Finding['code'], number])[] {
  return readDossier(text).findings.map(({ code, line }) => [code, line]);
}

describe('the sections of a dossier', () => {
  it.each([
    ['English', 'What happened', 'Significance', 'What to watch next', 'Takes', 'Connections', 'Sources'],
    ['Korean', '무슨 일이 있었나', '왜 중요한가', '지켜볼 점', '지역별 시각', '연결', '출처와 근거'],
    ['Chinese', '摘要', '为何重要', '关注点', '各地视角', '关联', '依据'],
    ['Japanese', '要約', 'なぜ重要か', '注目点', '各地の視点', 'つながり', '出典と根拠'],
    [
      'an unknown language, by position and shape',
      'Résumé',
      'Enjeux',
      'À suivre',
      'Points de vue',
      'Liens',
      'What this rests on',
    ],
  ])('are known in %s', (_, summary, significance, watchpoints, takes, graph, basis) => {
    const text = [
      '# T',
      `## 📌 ${summary}`,
      'a\nb\n\nc',
      `## ${significance}:`,
      'd',
      `## ${watchpoints}`,
      '- e\n  f\n* g',
      `## ${takes} (by lens)`,
      '\n### L\n\n- **A** (B, en) — h',
      `## ${graph}`,
      '- Related: [[i]]\n- 实体: j = k, l',
      `## ${basis}`,
      '- m',
    ].join('\n');
    expect(readDossier(text).dossier).toMatchObject({
      summary: ['a b', 'c'],
      significance: ['d'],
      watchpoints: ['e f', 'g'],
      takes: [{ outlet: 'A', lens: 'L' }],
      related: [{ slug: 'i', label: null }],
      entities: [
        { name: 'j', aliases: ['k'] },
        { name: 'l', aliases: [] },
      ],
      basis: ['m'],
    });
    expect(codes(text)).toEqual([
      ['meta-missing', 1],
      ['link-missing', text.split('\n').indexOf('- **A** (B, en) — h') + 1],
    ]);
  });

  it('take up where a section of that name left off', () => {
    expect(readDossier(`# T\n## Summary\na\n## Why it matters\nb\n## Summary\nc\n${end}`).dossier.summary).toEqual([
      'a',
      'c',
    ]);
  });

  it('keep lists in prose and prose in lists, smaller headings too', () => {
    const text = `# T\n## Summary\n### One\na\n- b\nc\n\nd\n> e\n## What to watch\nf\n- g\n\nh\n${end}`;
    expect(readDossier(text).dossier).toMatchObject({
      summary: ['One', 'a', 'b c', 'd > e'],
      watchpoints: ['f', 'g', 'h'],
    });
  });

  it('carry a text that looks like a mark as a JSON string', () => {
    const text = `# T\n## Summary\n"# a"\n\n"b"\n\n"- c\\nd"\n## What to watch\n- "- e"\n- - f\n${end}`;
    expect(readDossier(text).dossier).toMatchObject({ summary: ['# a', '"b"', '- c\nd'], watchpoints: ['- e', '- f'] });
  });

  it.each<[string, string, readonly (readonly [Finding['code'], number])[]]>([
    ['no summary', '## Why it matters\nx\n## Takes\n## Basis\n- b', [['section-missing', 2]]],
    [
      'an unknown one after the takes',
      '## Summary\nx\n## Takes\n## Impressum\n- y\n## Basis\n- b',
      [['section-unknown', 6]],
    ],
    [
      'an unknown one after what to watch',
      '## What to watch\n- x\n## Else\ny\n## Summary\nz\n## Takes\n## Basis\n- b',
      [['section-unknown', 5]],
    ],
    ['a second title', '## Summary\nx\n## Takes\n# U\ny\n## Basis\n- b', [['section-unknown', 6]]],
    [
      'takes under no heading but their lens',
      '## Summary\nx\n### L\n\n- **A** (B, en) — c\n  Source: https://a.example',
      [['takes-section-missing', 7]],
    ],
    [
      'takes under no heading at all',
      '- **A** (B, en) — c\n  Source: https://a.example\n## Summary\nx',
      [
        ['takes-section-missing', 3],
        ['take-before-lens', 3],
      ],
    ],
    ['no takes, though the end is there', '## Summary\nx\n## Basis\n- b', [['takes-section-missing', 6]]],
    [
      'takes after an unknown section began',
      '## Summary\nx\n## Takes\n## Else\ny\n### L\n- **A** (B, en) — c\n  Source: https://a.example',
      [['section-unknown', 6]],
    ],
    ['text after a rule', '## Summary\nx\n## Takes\n---\ny\n## Basis\n- b', [['text-unplaced', 7]]],
    [
      'a second address',
      '## Summary\nx\n## Takes\n---\nCanonical: https://a.example/b\nCanonical: https://a.example/c',
      [['text-unplaced', 8]],
    ],
    [
      'related dossiers that are no links',
      '## Summary\nx\n## Takes\n## Basis\n- b\n## Across the graph\n- Related: a',
      [['text-unplaced', 9]],
    ],
    [
      'a line of the graph nobody knows',
      '## Summary\nx\n## Takes\n## Across the graph\n- Mood: a\n- Related:',
      [['text-unplaced', 7]],
    ],
  ])('are told of %s', (_, text, found) => {
    expect(codes(`# T\n**Meta:** type: event\n${text}`)).toEqual(found);
  });

  it('read links to dossiers with their labels', () => {
    const text = `# T\n## Across the graph\n- Related: [[a]], and [[ b | the B ]], [["c|d"|"e]]"]], [[]], [[f\n${end}`;
    expect(readDossier(text).dossier.related).toEqual([
      { slug: 'a', label: null },
      { slug: 'b', label: 'the B' },
      { slug: 'c|d', label: 'e]]' },
      { slug: 'f', label: null },
    ]);
  });

  it('read entities with the other names they go by', () => {
    const text = `# T\n## Across the graph\n- Entities: A = B = "C, D", \u200b, "E = F"\n- 등장: G\n${end}`;
    expect(readDossier(text).dossier.entities).toEqual([
      { name: 'A', aliases: ['B', 'C, D'] },
      { name: 'E = F', aliases: [] },
      { name: 'G', aliases: [] },
    ]);
  });

  it('end where a line joins dossiers, even under no heading', () => {
    const text = '# T\n## Takes\n### L\n- **A** (B, en) — c\n- Related: [[d]]\n---\n- Entities: E';
    expect(readDossier(text).dossier).toMatchObject({ related: [{ slug: 'd' }], entities: [{ name: 'E' }] });
  });
});

describe('the lenses of a dossier', () => {
  const takes = (text: string) => readDossier(`# T\n## Takes\n${text}`);

  it('hold for the takes below them', () => {
    const text = '### A, b\n- **M** (C, en)\n- **N** (C, en)\n### 라벨 없음\n- **O** (C, en)\n### D\n- **P** (C, en)';
    expect(takes(text).dossier.takes.map(({ lens }) => lens)).toEqual(['A, b', 'A, b', null, 'D']);
  });

  it('may be a word for no lens, carried as a JSON string', () => {
    expect(takes('### "unlabeled"\n- **M** (C, en)').dossier.takes[0]?.lens).toBe('unlabeled');
  });

  it.each<[string, string, readonly Finding[]]>([
    ['a lens of no words', '###\n- **M** (C, en)', [{ code: 'lens-empty', line: 3 }]],
    [
      'a lens met before',
      '### A\n- **M** (C, en)\n### B\n- **N** (C, en)\n### A\n- **O** (C, en)',
      [{ code: 'lens-repeated', line: 7, lens: 'A' }],
    ],
    [
      'a lens without takes',
      '### A\n\n### B\n- **M** (C, en)\n### C',
      [
        { code: 'lens-without-takes', line: 3, lens: 'A' },
        { code: 'lens-without-takes', line: 7, lens: 'C' },
      ],
    ],
    [
      'hidden characters in a lens',
      '### A\u200bB\n- **M** (C, en)',
      [{ code: 'hidden-characters', line: 3, text: 'A B' }],
    ],
    [
      'takes before any lens, once',
      '- **M** (C, en)\n- **N** (C, en)',
      [{ code: 'take-before-lens', line: 3, outlet: 'M' }],
    ],
    ['text among them', '### A\nNo take.\n- **M** (C, en)', [{ code: 'text-unplaced', line: 4, text: 'No take.' }]],
  ])('are told of %s', (_, text, findings) => {
    const ours = new Set<Finding['code']>(['meta-missing', 'section-missing', 'link-missing', 'file-cut']);
    expect(takes(text).findings.filter(({ code }) => !ours.has(code))).toEqual(findings);
  });
});

it('writes the heading of the takes as other tools look for it, in every language, and the others in their own', () => {
  const headings = ['en', 'ko', 'zh-TW', 'ja', 'fr'].map((language) => [
    headingOf('takes', language),
    headingOf('summary', language),
  ]);
  expect(headings).toEqual([
    ['Regional takes', 'Summary'],
    ['Regional takes', '요약'],
    ['Regional takes', '摘要'],
    ['Regional takes', '要約'],
    ['Regional takes', 'Summary'],
  ]);
});
