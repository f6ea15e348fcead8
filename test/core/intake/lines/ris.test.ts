import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '@/core/exports/citations/citation';
import { citationsToRis } from '@/core/exports/citations/ris';
import { readIntake } from '@/core/intake/readIntake';

describe('RIS', () => {
  it('is a story a record, with what its keeper says in keywords and notes', async () => {
    const text = [
      'TY  - NEWS',
      'TI  - The headline',
      'of two lines',
      'T2  - The Post',
      'AU  - Kim, Min-ji',
      'AU  - Reuters Staff',
      'PY  - 2026',
      'DA  - 2026/06/24/',
      'UR  - https://a.example/1',
      'LA  - eng',
      'CY  - South Korea',
      'KW  - ai',
      'KW  - lens:State media',
      'KW  - country:KR',
      'N1  - My gist.',
      'N1  - Quote: They said',
      'AB  - An abstract',
      'U1  - custom',
      'SP  - 12',
      'ER  - ',
      '',
      'stray',
      'TY  - ELEC',
      'T1  - Second',
      'PB  - B Ltd',
      'Y1  - 2026/05//',
      'CY  - London',
      'ER  -',
      'TY  - GEN',
      'VL  - 3',
      'ER  - ',
    ].join('\r\n');
    const intake = await readIntake(text);
    expect(intake).toMatchObject({ format: 'ris', saw: 'TY  - NEWS', title: null });
    expect(intake.kind === 'stories' ? intake.stories : []).toMatchObject([
      {
        line: 1,
        outlet: 'The Post',
        headline: 'The headline of two lines',
        byline: 'Min-ji Kim, Reuters Staff',
        published: '2026-06-24',
        link: 'https://a.example/1',
        language: 'en',
        region: 'South Korea',
        country: 'KR',
        lens: 'State media',
        gist: 'My gist.',
        quote: { text: 'They said', original: null },
        description: 'An abstract',
      },
      {
        line: 23,
        outlet: 'B Ltd',
        headline: 'Second',
        region: null,
        country: null,
        published: null,
        notes: [{ facet: 'published', value: '2026-05', source: 'RIS' }],
      },
    ]);
    expect(intake.findings).toEqual([
      { code: 'field-left-out', line: 1, field: 'U1', count: 1 },
      { code: 'row-unreadable', line: 22, text: 'stray' },
      { code: 'links-missing', line: 23, count: 1 },
      { code: 'rows-left-out', line: 29, count: 1, text: 'TY  - GEN' },
    ]);
  });

  it.each([
    ['DA  - 2026/06/24', '2026-06-24', []],
    ['DA  - 2026/06/24/', '2026-06-24', []],
    ['DA  - 2026/6/4', '2026-06-04', []],
    ['DA  - 2026/06/24/spring', '2026-06-24', []],
    ['DA  - 2026-06-24', '2026-06-24', []],
    ['Y1  - 2026/06', null, ['2026-06']],
    ['DA  - 2026/06//', null, ['2026-06']],
    ['PY  - 2021', null, ['2021']],
    ['PY  - 2021///', null, ['2021']],
    ['PY  - 2026///spring', null, ['2026']],
  ])('has a day as far as it is known: %s', async (line, day, periods) => {
    const { kind, findings, ...rest } = await readIntake(
      `TY  - NEWS\nTI  - A\nUR  - https://a.example/\n${line}\nER  - `,
    );
    expect([kind, findings]).toEqual(['stories', []]);
    expect(rest).toMatchObject({
      stories: [{ published: day, notes: periods.map((value) => ({ facet: 'published', value, source: 'RIS' })) }],
    });
  });

  it('tells of tags it has no place for', async () => {
    const { findings } = await readIntake(
      'TY  - NEWS\nTI  - A\nUR  - https://a.example/\nRN  - mine\nC1  - yours\nDO  - 10.1/x\nA2  - Bo Kim\nSP  - 3\nER  - ',
    );
    const fields = ['RN', 'C1', 'DO', 'A2'].map((field) => ({ field, count: 1 }));
    expect(findings).toEqual([{ code: 'fields-left-out', line: 1, fields }]);
  });

  it('leads to the DOI where no address is given', async () => {
    const { findings, ...read } = await readIntake('TY  - JOUR\nTI  - A\nDO  - 10.1080/1\nER  - ');
    expect(findings).toEqual([]);
    expect(read).toMatchObject({ stories: [{ link: 'https://doi.org/10.1080/1' }] });
  });

  it('may be cut', async () => {
    expect(await readIntake('TY  - NEWS\nTI  - A\nUR  - https://a.example/')).toMatchObject({
      stories: [{ headline: 'A' }],
      findings: [{ code: 'file-cut', line: 1 }],
    });
  });

  it('comes back as we wrote it', async () => {
    const take = aTake({
      outlet: 'CNBC',
      region: 'Hong Kong / China',
      language: 'zh',
      lens: '50% more, {tech}',
      headline: 'A: B & C',
      gist: 'g',
      quote: { text: 'q', original: 'o' },
      published: '2026-06-24',
      byline: 'Kim',
      link: 'https://a.example/x_y?a=1&b=%20',
    });
    const intake = await readIntake(citationsToRis(citationsOf(aDossier({ takes: [take] }), '2026-11-22')));
    const { id, notes, ...parts } = take;
    expect(intake.kind === 'stories' ? intake.stories : []).toMatchObject([parts]);
    expect([id, notes.length]).toEqual([take.id, 0]);
  });
});
