import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { unguardCell } from '@/core/exports/formulaGuard';
import { notesInCell } from '@/core/exports/notesCell';
import { takesToCsv } from '@/core/exports/takesCsv';
import { takesCsvColumns } from '@/core/exports/takesCsvColumns';

const header =
  'outlet,region,language,lens,headline,gist,quote,original,published,seen,byline,ownership,frames,link,notes';

describe('a dossier as a table of takes', () => {
  it('is a head and a row a take, ended as sheets end their lines, marked as UTF-8', () => {
    const takes = [
      aTake({
        outlet: '한국경제',
        region: 'South Korea',
        language: 'ko',
        lens: 'Business daily, market framing',
        headline: '앤트로픽, “증류” 주장',
        gist: '=HYPERLINK("https://evil.example")',
        quote: { text: 'They said "no"', original: '"아니다"' },
        published: '2026-06-24',
        byline: '-5',
        link: 'https://a.example/x?a=1&b=2',
        notes: [aNote('frame', 'fr.legality'), aNote('owner', '한국경제신문', { by: 'registry', asOf: '2025' })],
      }),
      aTake({ outlet: 'CNBC', brokenLink: 'javascript:alert(1)' }),
    ];
    expect(takesToCsv(aDossier({ takes }))).toBe(
      `\uFEFF${[
        header,
        [
          '한국경제',
          'South Korea',
          'ko',
          '"Business daily, market framing"',
          '"앤트로픽, “증류” 주장"',
          `"'=HYPERLINK(""https://evil.example"")"`,
          '"They said ""no"""',
          '"""아니다"""',
          '2026-06-24',
          '',
          '-5',
          '',
          'fr.legality',
          'https://a.example/x?a=1&b=2',
          '"frame = fr.legality · by: dossier\nowner = 한국경제신문 · by: registry · as of: 2025"',
        ].join(','),
        'CNBC,,,,,,,,,,,,,javascript:alert(1),',
      ].join('\r\n')}\r\n`,
    );
  });

  it('is its head alone where there are no takes', () => {
    expect(takesToCsv(aDossier())).toBe(`\uFEFF${header}\r\n`);
  });

  it('holds every text of every take as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const { data } = Papa.parse<string[]>(takesToCsv(dossier).slice(1).trimEnd(), { newline: '\r\n' });
        const rows = data.slice(1).map((cells) => cells.map(unguardCell));
        const cell = (row: number, column: (typeof takesCsvColumns)[number]) =>
          rows[row]?.[takesCsvColumns.indexOf(column)] || null;
        expect(rows).toHaveLength(dossier.takes.length);
        dossier.takes.forEach((take, row) => {
          const { outlet, region, language, lens, headline, gist, published, byline } = take;
          for (const [column, text] of Object.entries({ outlet, region, language, lens, headline, gist, byline })) {
            expect(cell(row, column as 'outlet')).toBe(text);
          }
          expect(cell(row, 'published') ?? cell(row, 'seen')).toBe(published);
          expect(cell(row, 'quote')).toBe(take.quote?.text ?? null);
          expect(cell(row, 'original')).toBe(take.quote?.original ?? null);
          expect(cell(row, 'link')).toBe(take.link ?? take.brokenLink);
          expect(notesInCell(cell(row, 'notes') ?? '')).toEqual({ notes: take.notes, odd: [] });
        });
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });
});

describe('the columns a sheet is sorted by', () => {
  const seen = aNote('first-seen', '2026-06-24', { by: 'registry', source: 'GDELT' });
  const firstRow = (take: Partial<Take>) => {
    const { data } = Papa.parse<Record<string, string>>(takesToCsv(aDossier({ takes: [aTake(take)] })).slice(1), {
      header: true,
    });
    return data[0];
  };

  it('do not call published what is only the day a tool first saw the page', () => {
    expect(firstRow({ published: '2026-06-24', notes: [seen] })).toMatchObject({ published: '', seen: '2026-06-24' });
    expect(firstRow({ published: '2026-06-23', notes: [seen] })).toMatchObject({ published: '2026-06-23', seen: '' });
  });

  it('hold what the notes say of ownership and frames, each once, whoever says so', () => {
    const notes = [
      aNote('frame', 'fr.legality'),
      aNote('ownership', 'own.state', { by: 'registry' }),
      aNote('frame', 'fr.crime', { by: 'reader' }),
      aNote('frame', 'fr.legality', { by: 'rule' }),
    ];
    expect(firstRow({ notes })).toMatchObject({ ownership: 'own.state', frames: 'fr.legality\nfr.crime' });
  });
});

describe('a cell of notes', () => {
  it('tells the lines that are no notes from those that are', () => {
    expect(notesInCell(' frame = fr.legality \r\n\r\nread this again\n')).toEqual({
      notes: [aNote('frame', 'fr.legality')],
      odd: ['read this again'],
    });
    expect(notesInCell('')).toEqual({ notes: [], odd: [] });
  });
});
