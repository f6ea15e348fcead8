import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightOf } from '@/core/formats/findings';
import { readFile } from '@/core/formats/readFile';
import { readDossier } from './readDossier';

describe('a file that cannot be read says why', () => {
  it.each([
    ['nothing', '', { code: 'file-empty', line: 1 }],
    ['blanks', '\ufeff \n\t\r\n', { code: 'file-empty', line: 1 }],
    ['a web page', '\n<!DOCTYPE html>\n<html></html>', { code: 'file-is-page', line: 1 }],
    ['a web page without its type', '<html lang="en">', { code: 'file-is-page', line: 1 }],
    ['other markup', '<htmlx>', { code: 'form-unknown', line: 1 }],
    ['prose', 'Hello.', { code: 'form-unknown', line: 1 }],
    ['JSON of another form', '{"articles": []}', { code: 'form-unknown', line: 1 }],
    ['JSON that is broken', '[1,\n2,\n', { code: 'json-broken', line: 3 }],
  ])('%s', (_, text, finding) => {
    expect(readFile(text)).toEqual({ kind: 'unreadable', format: null, findings: [finding] });
  });

  it('too much', () => {
    const text = `# T\n${'x'.repeat(20_000_000)}`;
    expect(readFile(text)).toEqual({
      kind: 'unreadable',
      format: null,
      findings: [{ code: 'file-too-large', line: 1, characters: 20_000_004, most: 20_000_000 }],
    });
  });
});

describe('a file', () => {
  it('may begin with marks of its encoding', () => {
    expect(readDossier('\ufeff\ufeff# T').dossier.title).toBe('T');
  });

  it('is read in composed letters', () => {
    expect(readDossier(`# ${'항만'.normalize('NFD')}`).dossier.title).toBe('항만');
  });

  it('goes by the name it is given', () => {
    expect(readFile('# T', { slug: 'named' })).toMatchObject({ dossier: { slug: 'named' } });
    expect(readFile('# T', { slug: undefined })).toMatchObject({ dossier: { slug: 't' } });
    expect(readFile('# [Summary] T', { slug: 'named' })).toMatchObject({ briefing: { slug: 'named' } });
  });

  it('is told to have lost letters, and where first', () => {
    expect(readDossier('# T\r\n> a\ufffd\ufffd\r\n> \ufffd').findings).toContainEqual({
      code: 'letters-lost',
      line: 2,
      count: 3,
    });
  });

  it('has its findings in the order of its lines', () => {
    const lines = readDossier(
      '# T\n**Meta:** 9 takes · 9 lenses · 9 regions\n## Takes\n### L\n- **A** (B, fr)\n  > "c"\n## Basis\n',
    ).findings;
    expect(lines.map(({ code, line }) => [code, line])).toEqual([
      ['section-missing', 2],
      ['takes-differ', 2],
      ['lenses-differ', 2],
      ['regions-differ', 2],
      ['link-missing', 5],
      ['quotes-translated', 6],
    ]);
  });

  it.each([
    ['a quotation with its original', '  > "c"\n  Original: "d"'],
    ['no quotation', ''],
  ])('is not told of a translation where there is %s', (_, lines) => {
    const { findings } = readDossier(`# T\n## Takes\n### L\n- **A** (B, fr)\n${lines}`);
    expect(findings.map(({ code }) => code)).not.toContain('quotes-translated');
  });

  it.each(['en', '?'])('is not told of a translation from %s', (language) => {
    const { findings } = readDossier(`# T\n## Takes\n### L\n- **A** (B, ${language})\n  > "c"`);
    expect(findings.map(({ code }) => code)).not.toContain('quotes-translated');
  });
});

describe('whatever a file holds', () => {
  const scraps = fc.constantFrom(
    '# T',
    '> d',
    '**Meta:** date: x',
    '## Summary',
    '### L',
    '- **A** (B, en) — c',
    '  > "q"',
    '  Source: x',
    '  Note: a',
    '---',
    'Canonical: x',
    '- Related: [[a]]',
    '{',
    '"parallax": 1,',
    '"dossier": {',
    '}',
    '# [Summary] x',
    '**Date**: x',
    '* **a**',
    '*b*',
    '',
    '\r',
    '"',
    'text',
  );
  const file = fc.oneof(
    fc.array(scraps, { maxLength: 20 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json().map((json) => `{"parallax":1,"dossier":${json}}`),
    fc.json().map((json) => `{"parallax":1,"briefing":${json}}`),
    fc.json().map((json) => `{"parallax":1,"dossier":{"title":"t","takes":[${json}]}}`),
  );

  it('reading never throws, and every finding has a line of the file and a weight', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { findings } = readFile(text);
        for (const { code, line } of findings) {
          expect(weightOf[code]).toMatch(/^(fault|notice)$/);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
        }
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
});
