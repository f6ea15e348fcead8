import { aDossier, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { readClosely } from '@/core/evidence/closeReading';
import { type LaidRow, layOut, mostColumns } from '@/core/evidence/ledger/layOut';
import { type Voice, voices } from '@/core/evidence/ledger/ledger';
import { ledgerOf } from '@/core/evidence/ledger/ledgerOf';

const ledgerFrom = (said: Partial<Dossier>) => ledgerOf(readClosely(aDossier({ date: '2026-06-24', ...said })));
const texts = (n: number, gist = 'It counts 4,200 dockers.') =>
  Array.from({ length: n }, (_, at) => aTake({ id: `text-${at}`, outlet: `Text ${at}`, language: 'en', gist }));
const links = (n: number) =>
  Array.from({ length: n }, (_, at) =>
    aTake({ id: `link-${at}`, outlet: `Link ${at}`, link: `https://${at}.com/tideway-strike-goes-on` }),
  );
const says = ({ row: { subject }, held, of }: LaidRow) =>
  `${subject.kind === 'figure' ? subject.figure.text : subject.kind === 'name' ? subject.name : subject.text} ${held}/${of}`;

describe('a ledger set out', () => {
  const ledger = ledgerFrom({
    summary: ['Tideway offers 75% since 10 June.'],
    entities: [{ name: 'Tideway', aliases: [] }],
    takes: [
      aTake({ outlet: 'A', language: 'en', headline: 'Tideway loses 80%' }),
      aTake({ outlet: 'B', language: 'en', gist: 'It counts 4,200 dockers.' }),
      ...links(1),
      aTake({ outlet: 'D' }),
    ],
  });

  it('has a column for each take with words, and the dossier’s own voice apart', () => {
    expect(layOut(ledger)).toMatchObject({
      form: 'table',
      columns: [0, 1, 2],
      folded: [],
      own: 4,
      takes: { texts: [0, 1], links: [2], silent: [3] },
    });
  });

  it('parts what takes have from what the dossier alone says, and counts over takes with something to look in', () => {
    const { rows, ownRows } = layOut(ledger);
    expect(rows.map(says)).toEqual(['Tideway 2/3', '80% 1/2', '4,200 dockers 1/2']);
    expect(ownRows.map(says)).toEqual(['75% 0/2', '10 June 0/2']);
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual(['same', 'absent', 'same', 'no-text', 'same']);
  });

  it('over one voice has only its words, and leaves out rows without any', () => {
    const outlet = layOut(ledger, 'outlet');
    expect(outlet).toMatchObject({ columns: [0, 2], own: null, takes: { texts: [0], links: [2], silent: [1, 3] } });
    expect([...outlet.rows, ...outlet.ownRows].map(says)).toEqual(['Tideway 2/2', '80% 1/1']);
    const dossier = layOut(ledger, 'dossier');
    expect(dossier).toMatchObject({ columns: [1], own: 4, takes: { texts: [1], links: [], silent: [0, 2, 3] } });
    expect(dossier.ownRows.map(says)).toEqual(['Tideway 0/1', '75% 0/1', '10 June 0/1']);
  });

  it.each([
    ['all in columns while they fit', mostColumns - 1, 1, 'table', mostColumns, 0],
    ['links taken together where they do not', mostColumns - 1, 2, 'table', mostColumns - 1, 2],
    ['a list where texts alone are too many', mostColumns + 1, 2, 'list', mostColumns + 3, 0],
    ['links alone, too many for columns, taken together', 0, mostColumns + 1, 'table', 0, mostColumns + 1],
  ] as const)('has %s', (_, ofTexts, ofLinks, form, columns, folded) => {
    const laid = layOut(ledgerFrom({ takes: [...texts(ofTexts), ...links(ofLinks)] }));
    expect([laid.form, laid.columns.length, laid.folded.length]).toEqual([form, columns, folded]);
  });

  it('has no rows without texts', () => {
    const { rows, ownRows, takes } = layOut(ledgerFrom({ takes: [aTake({ outlet: 'A' })] }));
    expect([rows, ownRows, takes.silent]).toEqual([[], [], [0]]);
  });

  it('holds every take once, and no count beyond its takes, for any voice', () => {
    const someTakes = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3));
    const aVoice = fc.constantFrom<Voice | null>(null, ...voices);
    fc.assert(
      fc.property(someTakes, aVoice, ([ofTexts, ofLinks, silent], voice) => {
        const takes = [
          ...texts(ofTexts),
          ...links(ofLinks),
          ...Array.from({ length: silent }, (_, at) => aTake({ id: `none-${at}` })),
        ];
        const laid = layOut(ledgerFrom({ title: 'A strike', takes }), voice);
        const { texts: some, links: linked, silent: none } = laid.takes;
        expect([...some, ...linked, ...none].sort((a, b) => a - b)).toEqual(takes.map((_, at) => at));
        expect([...laid.columns, ...laid.folded].sort((a, b) => a - b)).toEqual(
          [...some, ...linked].sort((a, b) => a - b),
        );
        for (const { held, of } of [...laid.rows, ...laid.ownRows]) {
          expect(held).toBeLessThanOrEqual(of);
          expect(of).toBeLessThanOrEqual(some.length + linked.length);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
