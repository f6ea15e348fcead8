import { anyDossier } from '@test/core/formats/anyDossier';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutDossier, aboutText } from '@/core/desk/aboutText';
import { keptDossierOf, readKeptDossier, writeKeptDossier } from '@/core/desk/keptDossier';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';

const markdown = `# A letter to two senators
> Read two ways.

**Meta:** type: event · date: 2026-06-24 · language: en · 1 takes · 1 lenses · 1 regions

## Summary
A letter was sent.

## Regional takes

### US tech financial
- **CNBC** (United States, en) — It was sent.
  Source: https://www.cnbc.com/2026/06/24/a-letter.html
`;
const when = '2026-11-22T10:00:00.000Z';
const kept = keptDossierOf('a-letter', markdown, 3, when);

describe('what a list shows of a text', () => {
  it('is what the dossier says of itself', () => {
    expect(aboutText(markdown)).toEqual({
      title: 'A letter to two senators',
      date: '2026-06-24',
      language: 'en',
      takes: 1,
      readable: true,
    });
  });

  it.each([
    ['', ''],
    ['\n\n  ', ''],
    ['Nothing of any kind.\nMore.', 'Nothing of any kind.'],
    ['---\n\n## A heading without a dossier', 'A heading without a dossier'],
    ['---\r\n\r\n> 인용만 있는 글', '인용만 있는 글'],
    ['{"not": "a dossier"}', '{"not": "a dossier"}'],
    [`x${'y'.repeat(300)}`, `x${'y'.repeat(119)}`],
    [`${'z'.repeat(119)}👩`, 'z'.repeat(119)],
  ])('of %j, which does not read, is its first line with words', (text, title) => {
    expect(aboutText(text)).toEqual({ title, date: null, language: 'und', takes: 0, readable: false });
  });

  it('is the same of a dossier that was read already', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(aboutDossier(dossier)).toEqual(aboutText(writeDossier(dossier)));
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it('of a briefing, too: it is no dossier', () => {
    expect(aboutText('[요약] 오늘의 소식 | AINews\n\n- 하나\n').readable).toBe(false);
  });
});

describe('a dossier kept on the desk', () => {
  it('reads back as the same, and says so', () => {
    expect(readKeptDossier('a-letter', writeKeptDossier(kept))).toEqual({ dossier: kept, whole: true });
  });

  it('reads back as the same whatever its text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, revision) => {
        const made = keptDossierOf('own', text, revision, when);
        expect(readKeptDossier('own', writeKeptDossier(made))).toEqual({ dossier: made, whole: true });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('takes its name from where it stands', () => {
    expect(readKeptDossier('another', writeKeptDossier(kept)).dossier).toEqual({ ...kept, slug: 'another' });
  });

  it('is told from one of which a single character was changed', () => {
    const record = writeKeptDossier(kept);
    fc.assert(
      fc.property(fc.nat(record.length - 1), (at) => {
        const changed = record[at] === 'x' ? 'y' : 'x';
        const found = readKeptDossier('a-letter', record.slice(0, at) + changed + record.slice(at + 1));
        expect(found.whole).toBe(false);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('is told from a torn one, of which nothing is hidden', () => {
    const torn = writeKeptDossier(kept).slice(0, 200);
    const { dossier, whole } = readKeptDossier('a-letter', torn);
    expect(whole).toBe(false);
    expect(dossier).toMatchObject({ slug: 'a-letter', text: torn, revision: 0, readable: false });
  });

  it('that fails its checksum still gives its text, and what the text says', () => {
    const { checksum: _, ...record } = JSON.parse(writeKeptDossier(kept));
    const found = readKeptDossier('a-letter', JSON.stringify({ ...record, title: 'Another', checksum: 'wrong' }));
    expect(found).toEqual({ dossier: kept, whole: false });
  });

  it.each([
    [{ text: markdown }, { revision: 0, changed: '1970-01-01T00:00:00.000Z', takes: 1 }],
    [
      { text: markdown, revision: -4, changed: 'yesterday' },
      { revision: 0, changed: '1970-01-01T00:00:00.000Z' },
    ],
    [
      { text: markdown, revision: 7, changed: when },
      { revision: 7, changed: when, title: 'A letter to two senators' },
    ],
  ])('of another form gives what can be read of it', (record, expected) => {
    const found = readKeptDossier('a-letter', JSON.stringify(record));
    expect(found).toMatchObject({ dossier: { text: markdown, ...expected }, whole: false });
  });
});

it('is kept with what its text is said to be, where that was read already', () => {
  const about = { title: 'Read before', date: null, language: 'ko', takes: 7, readable: true };
  expect(keptDossierOf('own', 'never read', 1, when, about)).toMatchObject(about);
});
