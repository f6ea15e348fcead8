import { readFileSync } from 'node:fs';
import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { evidenceOf } from '@/core/evidence/evidenceOf';
import { cellsOf } from '@/core/evidence/ledger/cellsOf';
import type { LedgerSubject } from '@/core/evidence/ledger/ledger';
import { readFile } from '@/core/formats/readFile';
import { readRegister } from '@/press/register';

const seeds = besideProject('seeds');
const register = readRegister(readFileSync('data/reference/outlets.csv', 'utf8')).facts;

describe.skipIf(!seeds.isThere)('the evidence of the dossier beside the project (skipped where it is absent)', () => {
  if (!seeds.isThere) return void it('is absent', () => undefined);
  const evidence = evidenceOf(dossierIn(seeds.text('002')), register);

  it('finds every finding method 0 lists, and all it finds is true', () => {
    const found = evidence.health.map(({ id, outcome, looked, facts }) => [
      id,
      outcome,
      looked,
      facts.filter(({ code }) => code !== 'fact-dated').map(({ places: _, ...fact }) => fact),
    ]);
    const translated = (take: string, given: string) => ({
      code: 'quote-without-original',
      verdict: 'fail',
      given,
      printed: 'ko',
      takes: [take],
    });
    const counted = { code: 'count-declared', none: 0, noneCounted: false, takes: [] };
    const eighty = {
      code: 'ratio-stated',
      verdict: 'pass',
      stated: 80,
      measured: 80,
      from: 16_000_000,
      to: 28_800_000,
    };
    const missing = { code: 'name-missing', verdict: 'fail', name: 'Alibaba Qwen' };
    expect(found).toEqual([
      [
        'declared-counts',
        'fail',
        3,
        [
          { ...counted, verdict: 'pass', of: 'takes', declared: 17, found: 17 },
          {
            ...counted,
            verdict: 'fail',
            of: 'lenses',
            declared: 6,
            found: 5,
            none: 12,
            noneCounted: true,
            takes: evidence.robustness.find(({ id }) => id === 'unlabelled')?.leftOut.map(({ take }) => take),
          },
          { ...counted, verdict: 'pass', of: 'regions', declared: 8, found: 8 },
        ],
      ],
      [
        'ratios-hold',
        'pass',
        2,
        [
          { ...eighty, takes: ['toms-hardware'] },
          { ...eighty, takes: [] },
        ],
      ],
      [
        'date-arithmetic',
        'pass',
        1,
        [
          {
            code: 'days-stated',
            verdict: 'pass',
            stated: 45,
            counted: 45,
            from: '2026-04-22',
            to: '2026-06-05',
            inclusive: true,
            takes: ['toms-hardware'],
          },
        ],
      ],
      [
        'main-names',
        'fail',
        16,
        [
          { ...missing, name: 'Anthropic', inLink: true, takes: ['toms-hardware'] },
          { ...missing, verdict: 'cannot-tell', inLink: false, takes: ['decrypt'] },
          { ...missing, inLink: true, takes: ['nikkei-asia'] },
          { ...missing, inLink: false, takes: ['south-china-morning-post'] },
          { ...missing, inLink: null, takes: ['global-times'] },
        ],
      ],
      ['dated-before', 'pass', 6, []],
      [
        'shared-text',
        'fail',
        16,
        [{ code: 'copy-shared', verdict: 'fail', by: ['link'], likeness: 0.875, takes: ['bloomberg', 'dunya-news'] }],
      ],
      [
        'edition-language',
        'fail',
        17,
        [
          {
            code: 'language-differs',
            verdict: 'fail',
            given: 'zh',
            other: 'en',
            source: 'globaltimes.cn/page is the English edition',
            takes: ['global-times'],
          },
        ],
      ],
      ['outlet-country', 'pass', 17, []],
      [
        'owner-country',
        'fail',
        1,
        [
          {
            code: 'owner-abroad',
            verdict: 'fail',
            given: 'United States',
            owner: 'Purch (Future plc)',
            form: 'plc',
            countries: ['GB', 'IE'],
            source: expect.stringContaining('Kite'),
            takes: ['toms-hardware'],
          },
        ],
      ],
      [
        'owner-is-party',
        'fail',
        14,
        [
          {
            code: 'owner-is-party',
            verdict: 'fail',
            owner: 'Alibaba Group',
            entity: 'Alibaba Qwen',
            lens: 'Hong Kong independent, tech-war sceptical',
            source: expect.stringContaining('Kite'),
            takes: ['south-china-morning-post'],
          },
        ],
      ],
      ['register-age', 'fail', 30, []],
      ['quote-source', 'pass', 5, []],
      [
        'quote-original',
        'fail',
        5,
        [
          translated('cnbc', 'en'),
          translated('toms-hardware', 'en'),
          translated('nikkei-asia', 'en'),
          translated('south-china-morning-post', 'en'),
          translated('global-times', 'zh'),
        ],
      ],
      ['something-to-read', 'fail', 17, [{ code: 'nothing-to-read', verdict: 'fail', takes: ['taipei-times'] }]],
      ['links-there', 'pass', 17, []],
      ['links-distinct', 'pass', 17, []],
    ]);
  });

  it('finds the facts on owners that are older than a year, CNBC’s among them, and those of no date', () => {
    const dated = evidence.health.find(({ id }) => id === 'register-age')?.facts ?? [];
    const old = dated.flatMap((fact) =>
      fact.verdict === 'fail' && 'asOf' in fact ? [[fact.takes[0], fact.fact, fact.asOf]] : [],
    );
    expect(old).toEqual([
      ['cnbc', 'owner', '2024-11-20'],
      ['business-standard', 'ownership', '2008-07-15'],
      ['business-standard', 'owner', '2008-07-15'],
      ['techspot', 'ownership', '1998'],
      ['dunya-news', 'ownership', '2021-12-02'],
      ['dunya-news', 'owner', '2021-12-02'],
      ['inccom', 'ownership', '2005-08-01'],
      ['inccom', 'owner', '2005-08-01'],
      ['global-times', 'ownership', '2011-10-31'],
      ['global-times', 'owner', '2011-10-31'],
    ]);
    expect(dated.filter(({ verdict }) => verdict === 'cannot-tell').length).toBeGreaterThan(5);
  });

  describe('the ledger', () => {
    const { ledger } = evidence;
    const holding = (is: (subject: LedgerSubject) => boolean, voice: 'outlet' | 'dossier' | null = null) => {
      const row = ledger.rows.find(({ subject }) => is(subject));
      if (row === undefined) throw new Error('no such row');
      return cellsOf(ledger, row, voice);
    };
    const figure = (value: number) => (subject: LedgerSubject) =>
      subject.kind === 'figure' && subject.figure.value === value;
    const takesOf = (cells: ReturnType<typeof cellsOf>, state: string) =>
      cells.filter((cell) => cell.state === state).map(({ take }) => take);

    it.each([
      [25_000, ['cnbc', 'toms-hardware', null]],
      [28_800_000, ['cnbc', 'toms-hardware', null]],
      [16_000_000, ['toms-hardware']],
      [80, ['toms-hardware', null]],
      [45, ['toms-hardware']],
    ])('has %d in the takes method 2.10 counts, of five with text', (value, takes) => {
      const cells = holding(figure(value));
      expect(takesOf(cells, 'same')).toEqual(takes);
      expect(takesOf(cells, 'no-text')).toHaveLength(12);
      expect(takesOf(cells, 'absent')).toEqual(
        [...['cnbc', 'toms-hardware', 'nikkei-asia', 'south-china-morning-post', 'global-times'], null].filter(
          (take) => !takes.includes(take),
        ),
      );
    });

    it('has no figure in any outlet’s own words, which are those of links', () => {
      expect(takesOf(holding(figure(28_800_000), 'outlet'), 'no-text')).toHaveLength(18);
    });

    it('has Alibaba by name in 13 of 15 readable links, in two of the five texts, and in the dossier’s own voice', () => {
      const alibaba = (subject: LedgerSubject) => subject.kind === 'name' && subject.name === 'Alibaba Qwen';
      const links = holding(alibaba, 'outlet');
      expect([takesOf(links, 'same').length, takesOf(links, 'absent')]).toEqual([
        13,
        ['decrypt', 'south-china-morning-post'],
      ]);
      expect(takesOf(holding(alibaba, 'dossier'), 'same')).toEqual(['cnbc', 'toms-hardware', null]);
    });

    it('puts what most takes hold first', () => {
      const held = ledger.rows.map(({ takes }) => takes);
      expect(held).toEqual([...held].sort((a, b) => b - a));
    });
  });

  it('marks SCMP’s owner as a party, and what leaving takes out changes', () => {
    expect(evidence.parties).toMatchObject([{ take: 'south-china-morning-post', entity: 'Alibaba Qwen' }]);
    expect(evidence.robustness.map(({ id, kept }) => [id, kept.length])).toEqual([
      ['state', 16],
      ['unlabelled', 5],
      ['owners', 17],
      ['origins', 16],
    ]);
  });

  it('can be sent and written down, and is the same each time', () => {
    expect(structuredClone(evidence)).toEqual(evidence);
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
    expect(evidenceOf(dossierIn(seeds.text('002')), register)).toEqual(evidence);
  });
});

function dossierIn(text: string): Dossier {
  const reading = readFile(text);
  if (reading.kind !== 'dossier') throw new Error(`read as ${reading.kind}`);
  return reading.dossier;
}
