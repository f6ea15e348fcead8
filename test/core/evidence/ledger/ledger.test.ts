import { aDossier, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { readClosely } from '@/core/evidence/closeReading';
import { cellsOf } from '@/core/evidence/ledger/cellsOf';
import type { Ledger, Voice } from '@/core/evidence/ledger/ledger';
import { ledgerOf } from '@/core/evidence/ledger/ledgerOf';
import { everywhereBut, onlyHere } from '@/core/evidence/ledger/omissions';

const ledgerFrom = (said: Partial<Dossier>) => ledgerOf(readClosely(aDossier({ date: '2026-06-24', ...said })));
const subjectOf = ({ rows }: Ledger, at: number) => {
  const subject = rows[at]?.subject;
  if (subject?.kind === 'figure') return subject.figure.text;
  return subject?.kind === 'date' ? subject.text : subject?.name;
};
const subjects = (ledger: Ledger) => ledger.rows.map((_, at) => subjectOf(ledger, at));

/** The states of the row that says `subject`, a letter a column: same, different, absent, no text. */
function states(ledger: Ledger, subject: string, voice: Voice | null = null): string {
  const row = ledger.rows.find((_, at) => subjectOf(ledger, at) === subject);
  if (row === undefined) throw new Error(`no row ${subject} among ${subjects(ledger).join(', ')}`);
  const letter = { same: 's', different: 'd', absent: 'a', 'no-text': '-' } as const;
  return cellsOf(ledger, row, voice)
    .map(({ state }) => letter[state])
    .join('');
}

const take = (outlet: string, gist: string | null, said = {}) => aTake({ outlet, gist, language: 'en', ...said });

describe('the cells of a ledger', () => {
  const ledger = ledgerFrom({
    title: 'A strike',
    summary: ['The union counts 4,200 dockers and a loss of 75%.'],
    entities: [{ name: 'Tideway', aliases: [] }],
    takes: [
      take('A', 'It counts 4,200 dockers.', { link: 'https://a.com/tideway-strike-goes-on' }),
      take('B', 'A loss of 80% for Tideway.'),
      take('C', 'No word of it.', { headline: 'Loss of 80% looms' }),
      take('D', null, { link: 'https://d.com/tideway-answers-the-dockers' }),
      take('E', null),
    ],
  });

  it('are a column for each take and one for the dossier’s own voice', () => {
    expect(ledger.columns.map((column) => column.take)).toEqual(['a', 'b', 'c', 'd', 'e', null]);
    expect(ledger.columns.map((column) => column.layers.join())).toEqual([
      'link,dossier',
      'dossier',
      'headline,dossier',
      'link',
      '',
      'dossier',
    ]);
  });

  it('say the same, a competing figure, nothing of it, or that there is no text', () => {
    expect(states(ledger, '4,200 dockers')).toBe('saa--s');
    expect(states(ledger, '80%')).toBe('ass--d');
    expect(states(ledger, '75%')).toBe('add--s');
  });

  it('take the words of a link for text where a name is sought, not a figure', () => {
    expect(states(ledger, 'Tideway')).toBe('ssas-a');
  });

  it('keep the outlets’ own words and the dossier’s apart', () => {
    expect(states(ledger, '80%', 'outlet')).toBe('--s---');
    expect(states(ledger, '80%', 'dossier')).toBe('asa--d');
    expect(states(ledger, 'Tideway', 'outlet')).toBe('s-as--');
    expect(states(ledger, 'Tideway', 'dossier')).toBe('asa--a');
  });

  it('hold the places, each with its layer; those of the competing figure where it differs', () => {
    const row = ledger.rows.find((_, at) => subjectOf(ledger, at) === '75%');
    const [, b] = row === undefined ? [] : cellsOf(ledger, row);
    expect(b).toEqual({
      take: 'b',
      state: 'different',
      places: [{ passage: 'b/gist', start: 10, end: 13, layer: 'dossier' }],
    });
  });
});

describe('the rows of a ledger', () => {
  it('stand by how many takes hold them, then as they are first stated', () => {
    const ledger = ledgerFrom({
      summary: ['On 10 June 900 ships waited.'],
      takes: [take('A', '300 ships, then 500 lorries.'), take('B', '500 lorries and 700 homes.')],
    });
    expect(subjects(ledger)).toEqual(['500 lorries', '300 ships', '700 homes', '10 June', '900 ships']);
    expect(ledger.rows.map(({ takes }) => takes)).toEqual([2, 1, 1, 0, 0]);
  });

  it('join what languages write differently', () => {
    const ledger = ledgerFrom({
      language: 'ko',
      takes: [take('A', '계정 2만 5000개, 교환 2880만 건.', { headline: '25,000 accounts, 28.8 million exchanges' })],
    });
    expect(ledger.rows.map(({ held }) => held.map(({ places }) => places.map(({ layer }) => layer)))).toEqual([
      [['headline', 'dossier']],
      [['headline', 'dossier']],
    ]);
  });

  it('leave out sizes, ranks, small bare numbers, years and what is part of a date', () => {
    const texts = ['Hundreds of ships in 2025, the 3rd strike.', 'It was 42 on 10 June 2026, in 2024 too.'];
    expect(subjects(ledgerFrom({ summary: texts }))).toEqual(['10 June 2026']);
  });

  it('leave out entities no text names, and places in no text', () => {
    const entities = [{ name: 'Nobody', aliases: [] }];
    const dossier = aDossier({ date: '2026-06-24', summary: ['From 1 January 2026 to May 2026.'], entities });
    expect(subjects(ledgerOf(readClosely(dossier)))).toEqual(['1 January 2026', 'May 2026']);
    expect(ledgerOf({ ...readClosely(dossier), ofTake: () => [] })).toEqual({
      columns: [{ take: null, layers: [] }],
      rows: [],
    });
  });

  it('keep two values apart that one text sets side by side, and give a rounded one to the nearest', () => {
    const ledger = ledgerFrom({
      summary: ['16.5 million exchanges instead of 16 million exchanges.'],
      takes: [take('A', 'Roughly 16 million exchanges.')],
    });
    expect(states(ledger, '16 million exchanges')).toBe('ss');
    expect(states(ledger, '16.5 million exchanges')).toBe('ds');
  });

  it('compete within half as much again, of one unit', () => {
    const ledger = ledgerFrom({
      takes: [take('A', '100 ships'), take('B', '150 ships'), take('C', '160 ships'), take('D', '120 homes')],
    });
    expect(states(ledger, '100 ships')).toBe('sdaa'.concat('a'));
    expect(states(ledger, '150 ships')).toBe('dsda'.concat('a'));
    expect(states(ledger, '120 homes')).toBe('aaas'.concat('a'));
  });
});

describe('omissions', () => {
  const name = { name: 'Tideway', aliases: [] };
  const naming = (outlet: string) => take(outlet, 'Tideway and 500 lorries.');

  it('are the one take that has it, and the one that has not, of three or more with text', () => {
    const takes = [naming('A'), naming('B'), take('C', 'Some 700 homes.'), take('D', null)];
    const ledger = ledgerFrom({ entities: [name], takes });
    expect(onlyHere(ledger).map(({ row, ...found }) => [subjectOf(ledger, row), found])).toEqual([
      ['700 homes', { take: 'c', held: 1, of: 3 }],
    ]);
    expect(everywhereBut(ledger).map(({ row, ...found }) => [subjectOf(ledger, row), found])).toEqual([
      ['Tideway', { take: 'c', held: 2, of: 3 }],
      ['500 lorries', { take: 'c', held: 2, of: 3 }],
    ]);
  });

  it('are not told of two takes, nor of layers nobody has words in', () => {
    const two = ledgerFrom({ takes: [naming('A'), take('B', 'Nothing.')] });
    expect([onlyHere(two), everywhereBut(two)]).toEqual([[], []]);
    const three = ledgerFrom({ takes: [naming('A'), naming('B'), take('C', 'Nothing.')] });
    expect([onlyHere(three, 'outlet'), everywhereBut(three, 'outlet')]).toEqual([[], []]);
    expect(everywhereBut(three, 'dossier')).toHaveLength(1);
  });

  it('count a figure left in a link though links are not looked in for figures', () => {
    const link = 'https://d.com/five-hundred-and-500-lorries-wait';
    const ledger = ledgerFrom({ takes: [take('A', 'Nothing.'), take('B', 'Nothing.'), take('D', null, { link })] });
    expect(onlyHere(ledger)).toMatchObject([{ take: 'd', held: 1, of: 3 }]);
  });

  it('never count the dossier’s own voice', () => {
    const ledger = ledgerFrom({
      summary: ['900 ships.'],
      takes: ['A', 'B', 'C'].map((outlet) => take(outlet, 'Nothing.')),
    });
    expect([onlyHere(ledger), everywhereBut(ledger)]).toEqual([[], []]);
  });
});

it('gives every column a state in every row, and the takes that hold a row are those said to', () => {
  const gist = fc.constantFrom(null, '500 lorries.', '520 lorries and 80%.', '75% on 10 June.', 'Tideway.', 'Nothing.');
  fc.assert(
    fc.property(
      fc.array(gist, { maxLength: 12 }),
      fc.constantFrom<(Voice | null)[]>(null, 'outlet', 'dossier'),
      (gists, voice) => {
        const takes = gists.map((each, n) => take(`T${n}`, each));
        const ledger = ledgerFrom({ takes, entities: [{ name: 'Tideway', aliases: [] }] });
        for (const row of ledger.rows) {
          const cells = cellsOf(ledger, row, voice);
          expect(cells).toHaveLength(takes.length + 1);
          for (const { state, places } of cells)
            expect(places.length > 0).toBe(state === 'same' || state === 'different');
          const held = cells.filter((cell) => cell.state === 'same' && cell.take !== null).length;
          expect(held).toBe(voice === 'outlet' ? 0 : row.takes);
        }
        for (const { held, of } of [...onlyHere(ledger, voice), ...everywhereBut(ledger, voice)]) {
          expect(of).toBeGreaterThanOrEqual(3);
          expect([1, of - 1]).toContain(held);
        }
      },
    ),
    { seed: 11, numRuns: 150 },
  );
});
