import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import type { MarkedText } from '@/core/intake/intake';
import { joinBrat } from '@/core/intake/lines/marks/brat';
import { readIntake } from '@/core/intake/readIntake';

/** Labels with the words they are on. */
function marked({ text, marks }: MarkedText): readonly (readonly [string, string | null])[] {
  return marks.map(({ label, span }) => [label, span === null ? null : text.slice(span.start, span.end)]);
}

describe('WebAnno', () => {
  const head = '#FORMAT=WebAnno TSV 3.3';

  it('is a text by sentences, and marks on its tokens', async () => {
    const text = [
      head,
      '#T_SP=webanno.custom.Frame|value|comment',
      '#T_SP=webanno.custom.Quote|',
      '#T_CH=webanno.custom.CorefLink|referenceType',
      '',
      '#Text=😀 They “acted” now',
      '1-1\t0-2\t😀\t_\t_\t_\t_',
      '1-2\t3-7\tThey\tActor[1]|Voice[2]\t_\t*[3]\tx[1]',
      '1-3\t8-15\t“acted”\tActor[1]\tsaid so[1]\t*[3]\t_',
      '1-3.1\t9-14\tacted\tHarm\t_\t_\t_',
      '',
      '#Sentence.id=second',
      '#Text=It ends\\nhere\\\\',
      '2-1\t21-23\tIt\t_\t_\t_\t_',
      '2-2\t24-28\tends\t*\t_\t_\t_',
      'broken row',
      '',
    ].join('\n');
    const intake = await readIntake(text);
    expect(intake).toMatchObject({ format: 'webanno', saw: head, kind: 'marks' });
    const [read] = intake.kind === 'marks' ? intake.texts : [];
    expect(read?.text).toBe('😀 They “acted” now \nIt ends\nhere\\');
    expect(read && marked(read)).toEqual([
      ['Actor', 'They “acted”'],
      ['Voice', 'They'],
      ['Quote', 'They “acted”'],
      ['Harm', 'acted'],
      ['Frame', 'ends'],
    ]);
    expect(intake.findings).toEqual([
      {
        code: 'fields-left-out',
        line: 8,
        fields: [
          { field: 'referenceType', count: 1 },
          { field: 'comment', count: 1 },
        ],
      },
      { code: 'row-unreadable', line: 16, text: 'broken row' },
    ]);
  });

  it('in a sentence of more than one line, in a place of its own, and beyond its text', async () => {
    const text = `${head}\n#T_SP=a.B|x|y\n\n#Text=one\n#Text=two\n1-1\t2-5\tone\tX\tY\n1-2\t6-9\ttwo\t_\t_\n1-3\t999999-9999999\tfar\tZ\t_\n`;
    const intake = await readIntake(text);
    const [read] = intake.kind === 'marks' ? intake.texts : [];
    expect(read?.text).toBe('  one\ntwo');
    expect(read && marked(read)).toEqual([
      ['X', 'one'],
      ['Y', 'one'],
    ]);
    expect(intake.findings).toEqual([{ code: 'marks-outside', line: 1, count: 1, text: 'Z' }]);
  });

  it('has layers without features, tokens without cells, and marks without a label', async () => {
    const text = `${head}\n#T_SP=a.Marker\n#T_SP=a.Frame|code|ROLE_a.Role:x|link\n\n#Text=one two\n1-1\t0-3\tone\t*\t_[1]|Harm[2]\tr\n1-2\t4-7\ttwo\n`;
    const intake = await readIntake(text);
    const [read] = intake.kind === 'marks' ? intake.texts : [];
    expect(read && marked(read)).toEqual([
      ['Marker', 'one'],
      ['Harm', 'one'],
    ]);
    expect(intake.findings).toEqual([{ code: 'field-left-out', line: 6, field: 'ROLE_a.Role:x', count: 1 }]);
  });

  it('whose places cannot be believed makes no text longer than it is', async () => {
    const text = `${head}\n#T_SP=a.B|x\n#Text=one\n1-1\t99999999-99999999\tone\tX\n`;
    const intake = await readIntake(text);
    expect(intake.kind === 'marks' ? intake.texts[0]?.text : null).toBe('one');
  });

  it('in an older form asks for the newer', async () => {
    expect(await readIntake('#FORMAT=WebAnno TSV 2.0\n\n1-1\tword\t_')).toMatchObject({
      kind: 'nothing',
      findings: [{ code: 'wants-other-export', line: 1, form: 'WebAnno TSV v3.x' }],
    });
  });
});

describe('brat', () => {
  const ann =
    'T1\tActor 2 6\tThey\nT2\tHarm 7 12;17 20\tacted now\nR1\tCauses Arg1:T1 Arg2:T2\nA1\tNegated T2\n#1\tAnnotatorNotes T1\tby kim@a.example\n*\tEquiv T1 T2\n\nnonsense\n';

  it('is marks without a text', async () => {
    const intake = await readIntake(ann);
    expect(intake).toMatchObject({
      format: 'brat',
      saw: 'T1\tActor 2 6\tThey',
      texts: [
        {
          line: 1,
          text: '',
          link: null,
          title: null,
          marks: [
            { label: 'Actor', span: { start: 2, end: 6 } },
            { label: 'Harm', span: { start: 7, end: 12 } },
            { label: 'Harm', span: { start: 17, end: 20 } },
          ],
        },
      ],
      findings: [
        {
          code: 'fields-left-out',
          line: 3,
          fields: [
            { field: 'relations', count: 1 },
            { field: 'attributes', count: 1 },
            { field: 'notes', count: 1 },
            { field: 'equivalences', count: 1 },
          ],
        },
        { code: 'row-unreadable', line: 8, text: 'nonsense' },
      ],
    });
  });

  it('is joined with its text, whose places it counts in code points', () => {
    const joined = joinBrat(ann, '😀 They acted and now\n');
    const [read] = joined.kind === 'marks' ? joined.texts : [];
    expect(read && marked(read)).toEqual([
      ['Actor', 'They'],
      ['Harm', 'acted'],
      ['Harm', 'now'],
    ]);
  });

  it('leaves out marks that are not on the words they say, or out of the text, and tells', () => {
    const joined = joinBrat('T1\tA 0 2\tno\nT2\tA 3 1\tx\nT3\tA 2 900\tx\nT4\tA 0 3\nT5\tA 0 7\tone two', 'one\ntwo');
    expect(joined).toMatchObject({
      texts: [{ marks: [{ span: { start: 0, end: 3 } }, { span: { start: 0, end: 7 } }] }],
      findings: [
        { code: 'row-unreadable', line: 1 },
        { code: 'row-unreadable', line: 2 },
        { code: 'row-unreadable', line: 3 },
      ],
    });
  });

  it.each([
    ['R1\tCauses Arg1:T1 Arg2:T2', 'brat'],
    ['T1\tno places', null],
  ])('%s', async (text, format) => expect((await readIntake(text)).format).toBe(format));
});

const samples = besideProject('samples/annotation');
describe.skipIf(!samples.isThere)('annotations of others', () => {
  it('of INCEpTION are on the words they were put on', async () => {
    const intake = await readIntake(samples.text('inception'));
    const [read] = intake.kind === 'marks' ? intake.texts : [];
    expect(read?.text).toBe('Znate gde je Sv . Andreja ?');
    expect(read && marked(read)).toEqual([['LOC', 'Sv . Andreja']]);
  });

  it('of brat are all on the words they were put on', async () => {
    const ann = samples.text('brat_esp.train-doc-46.ann');
    expect(await readIntake(ann)).toMatchObject({ format: 'brat', findings: [] });
    const joined = joinBrat(ann, samples.text('brat_esp.train-doc-46.txt'));
    expect(joined.findings).toEqual([]);
    const [read] = joined.kind === 'marks' ? joined.texts : [];
    expect(read?.marks).toHaveLength(104);
    expect(read && marked(read)[0]).toEqual(['LOC', 'Freetown']);
  });
});
