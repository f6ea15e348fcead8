import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, deskOf, readBackup, recordsOf, writeBackup } from '@/core/desk/backup';
import { readRecord, writeRecord } from '@/core/desk/record';
import { planRestore } from '@/core/desk/restorePlan';
import { bareDesk, type WholeDesk } from '@/core/desk/wholeDesk';
import { anyDesk } from './anyDesk';

const desk: WholeDesk = {
  dossiers: new Map([
    ['나-자료', '{"text":"# 제목\\n"}'],
    ['a-letter', '{"text":"# A letter\\n"}'],
  ]),
  notes: new Map([['a-letter', '[{"take":"cnbc"}]']]),
  habits: new Map([['preferences', '{"theme":"dark"}']]),
};
const saved = '2026-11-22';
const text = writeBackup(desk, saved);
const whole = { kind: 'desk', saved, desk, altered: [], lost: 0, whole: true };

describe('a backup', () => {
  it('gives the desk back, deep-equal, for 1,000 desks of which anything may be true', () => {
    fc.assert(
      fc.property(anyDesk, (any) => {
        const read = readBackup(writeBackup(any, saved));
        expect(read).toEqual({ ...whole, desk: any });
        if (read.kind === 'desk') expect(planRestore(bareDesk, read.desk, 'replace')).toEqual(any);
      }),
      { seed: 21, numRuns: 1000 },
    );
  });

  it('of the same desk is the same bytes, in whatever order things were kept', () => {
    fc.assert(
      fc.property(anyDesk, (any) => {
        const backwards = (store: ReadonlyMap<string, string>) => new Map([...store].reverse());
        const other = {
          dossiers: backwards(any.dossiers),
          notes: backwards(any.notes),
          habits: backwards(any.habits),
        };
        expect(writeBackup(other, saved)).toBe(writeBackup(any, saved));
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it('is JSON a person can read, a record a line', () => {
    expect(JSON.parse(text)).toMatchObject({
      parallaxDesk: 1,
      saved,
      counts: { dossiers: 2, notes: 1, habits: 1 },
      records: [
        { store: 'dossiers', name: 'a-letter', kept: { text: '# A letter\n' } },
        { store: 'dossiers', name: '나-자료', kept: { text: '# 제목\n' } },
        { store: 'notes', name: 'a-letter', kept: [{ take: 'cnbc' }] },
        { store: 'habits', name: 'preferences', kept: { theme: 'dark' } },
      ],
    });
    expect(text.split('\n')).toHaveLength(8);
  });

  it('reads as whole with a mark of its encoding, other line ends, or laid out anew', () => {
    expect(readBackup(`\uFEFF${text}`)).toEqual(whole);
    expect(readBackup(text.replaceAll('\n', '\r\n'))).toEqual(whole);
    expect(readBackup(JSON.stringify(JSON.parse(text), null, 2))).toEqual(whole);
  });

  it('of a bare desk is one', () => {
    expect(readBackup(writeBackup(bareDesk, saved))).toEqual({ ...whole, desk: bareDesk });
  });
});

describe('a backup that is not what it was', () => {
  it('cut anywhere gives what is left and counts what is lost, and never claims to be whole', () => {
    for (let at = 0; at < text.length - 2; at++) {
      const read = readBackup(text.slice(0, at));
      if (read.kind !== 'desk') continue;
      expect(read.whole).toBe(false);
      expect(read.altered).toEqual([]);
      expect(recordsOf(read.desk).length + read.lost).toBe(4);
      for (const { store, name, kept } of recordsOf(read.desk)) expect(desk[store].get(name)).toBe(kept);
    }
    expect(readBackup(text.slice(0, text.indexOf('"notes"', 200)))).toMatchObject({
      kind: 'desk',
      saved,
      lost: 2,
      desk: { dossiers: desk.dossiers },
    });
  });

  it('with a record changed by hand leaves that one out, and names it', () => {
    const read = readBackup(text.replace('# A letter', '# Another letter'));
    expect(read).toEqual({
      ...whole,
      whole: false,
      desk: { ...desk, dossiers: new Map([['나-자료', '{"text":"# 제목\\n"}']]) },
      altered: [{ store: 'dossiers', name: 'a-letter', kept: '{"text":"# Another letter\\n"}' }],
    });
  });

  it('with a record taken out, or one put in, is not whole', () => {
    const lines = text.split('\n');
    const without = [...lines.slice(0, 1), ...lines.slice(2)].join('\n');
    expect(readBackup(without)).toMatchObject({ lost: 1, whole: false });
    const own = writeRecord({ store: 'notes', name: 'own', kept: '[]' });
    const more = [lines[0], `${own},`, ...lines.slice(1)].join('\n');
    expect(readBackup(more)).toMatchObject({ lost: 0, whole: false });
  });

  it('with what is no record among the records counts it as lost', () => {
    const odd = {
      parallaxDesk: 1,
      records: [7, null, { store: 'elsewhere', name: 'a', kept: '' }, { store: 'notes', name: 'a' }],
    };
    expect(readBackup(JSON.stringify(odd))).toEqual({
      kind: 'desk',
      saved: null,
      desk: bareDesk,
      altered: [],
      lost: 4,
      whole: false,
    });
  });

  it('with another date is not whole', () => {
    expect(readBackup(text.replace(saved, '2026-01-01'))).toMatchObject({ saved: '2026-01-01', whole: false });
  });

  it.each([['2'], ['99'], ['0']])('of version %s is of a version not known here', (version) => {
    const read = readBackup(text.replace('"parallaxDesk":1', `"parallaxDesk":${version}`));
    expect(read).toEqual({ kind: 'newer', version: Number(version) });
  });

  it.each(['', '[]', 'null', '{', '{"parallax":1}', '# A dossier', '{"parallaxDesk":"1"}'])('%j is none', (other) => {
    expect(readBackup(other)).toEqual({ kind: 'none' });
  });
});

describe('a record', () => {
  it.each(['{"a":1}', '{ "a": 1 }', '"text"', '7', 'null', '', 'not JSON', '[1,2]'])(
    'keeps %j to the letter',
    (kept) => {
      const record = { store: 'habits', name: 'a', kept } as const;
      expect(readRecord(JSON.parse(writeRecord(record)))).toEqual({ ...record, whole: true });
    },
  );

  it('without its checksum is read and not taken for whole', () => {
    expect(readRecord({ store: 'habits', name: 'a', kept: [1] })).toEqual({
      store: 'habits',
      name: 'a',
      kept: '[1]',
      whole: false,
    });
  });

  it('of a name that is taken does not push out the first', () => {
    const first = { store: 'habits', name: 'a', kept: '1' } as const;
    expect(deskOf([first, { ...first, kept: '2' }])).toEqual(deskOf([first]));
    expect(countsOf(deskOf([first]))).toEqual({ dossiers: 0, notes: 0, habits: 1 });
  });
});
