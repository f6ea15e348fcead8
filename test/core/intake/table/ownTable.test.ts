import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { takesToCsv } from '@/core/exports/takesCsv';
import { takesCsvColumns } from '@/core/exports/takesCsvColumns';
import type { Intake } from '@/core/intake/intake';
import { readIntake } from '@/core/intake/readIntake';

/** The parts of the stories that say something. */
function told(intake: Intake): readonly object[] {
  if (intake.kind !== 'stories') throw new Error(`no stories: ${intake.kind}`);
  return intake.stories.map((story) =>
    Object.fromEntries(
      Object.entries(story).filter(([, value]) => value !== null && value !== false && String(value) !== ''),
    ),
  );
}

describe('our own table of takes', () => {
  it('comes back as it was written', async () => {
    const takes = [
      aTake({
        outlet: '한국경제',
        region: 'South Korea',
        language: 'ko',
        lens: 'Business daily, market framing',
        headline: '=1+1',
        gist: "'=a  b",
        quote: { text: '“a”\n b', original: '@x' },
        published: '2026-06-24',
        byline: '-5',
        link: 'https://a.example',
        notes: [aNote('frame', 'fr.legality')],
      }),
      aTake({ outlet: 'CNBC', brokenLink: 'javascript:alert(1)' }),
    ];
    const intake = await readIntake(takesToCsv(aDossier({ takes })));
    expect(intake).toMatchObject({
      format: 'takes-csv',
      findings: [{ code: 'links-refused', line: 4, count: 1, text: 'javascript:alert(1)' }],
    });
    const stories = intake.kind === 'stories' ? intake.stories : [];
    const fields = Object.keys(takes[0] ?? {}).filter((field) => field !== 'id');
    expect(stories.map((story) => fields.map((field) => Reflect.get(story, field)))).toEqual(
      takes.map((take) => fields.map((field) => Reflect.get(take, field))),
    );
  });

  it('comes back whatever stands in it', async () => {
    const beside: readonly string[] = ['original', 'link', 'seen', 'ownership', 'frames'];
    const fields = takesCsvColumns.filter((column) => !beside.includes(column));
    const parts = (from: object) => fields.map((field) => Reflect.get(from, field));
    const composed = (said: unknown) => JSON.stringify(said).normalize('NFC');
    const linkOf = ({ link, brokenLink }: Pick<Take, 'link' | 'brokenLink'>) => link ?? brokenLink;
    await fc.assert(
      fc.asyncProperty(anyDossier, async (dossier) => {
        const intake = await readIntake(takesToCsv(dossier));
        const stories = intake.kind === 'stories' ? intake.stories : [];
        expect(composed(stories.map(parts))).toBe(composed(dossier.takes.map(parts)));
        expect(composed(stories.map(linkOf))).toBe(composed(dossier.takes.map(linkOf)));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('gives a day a tool first saw back as that, whether or not its note is still there', async () => {
    const seen = aNote('first-seen', '2026-06-24', { by: 'registry', source: 'GDELT' });
    const csv = takesToCsv(aDossier({ takes: [aTake({ published: '2026-06-24', notes: [seen] })] }));
    const [line = ''] = csv.split('\r\n').slice(1);
    expect(told(await readIntake(csv))).toMatchObject([{ published: '2026-06-24', notes: [seen] }]);
    expect(told(await readIntake(csv))).not.toMatchObject([{ firstSeen: true }]);
    const bare = csv.replace(line, line.slice(0, line.lastIndexOf(',') + 1));
    expect(told(await readIntake(bare))).toMatchObject([{ published: '2026-06-24', firstSeen: true }]);
  });

  it('takes what was put into the columns of ownership and frames for notes, and says nothing twice', async () => {
    const head =
      'outlet,region,language,lens,headline,gist,quote,original,published,byline,ownership,frames,link,notes';
    const intake = await readIntake(`${head}\nA,,,,,,,,,,own.state,fr.crime; fr.legality,,frame = fr.crime\n`);
    expect(told(intake)).toMatchObject([
      { notes: [aNote('frame', 'fr.crime'), aNote('ownership', 'own.state'), aNote('frame', 'fr.legality')] },
    ]);
    expect(intake.findings).toEqual([]);
  });

  it('may have been changed in a sheet', async () => {
    const intake = await readIntake(
      'outlet,region,language,lens,headline,gist,quote,original,published,byline,link,notes,mine,Lens\nA,?,Korean,unlabelled,,,,Words,2026. 6. 24.,,,no note,x,z\nB,,nope,,,,,,soon,,,,,\n',
    );
    expect(told(intake)).toEqual([
      { line: 2, outlet: 'A', language: 'ko', quote: { text: 'Words', original: 'Words' }, published: '2026-06-24' },
      { line: 3, outlet: 'B' },
    ]);
    expect(intake.findings).toEqual([
      { code: 'note-unreadable', line: 2, text: 'no note' },
      {
        code: 'fields-left-out',
        line: 2,
        fields: [
          { field: 'mine', count: 1 },
          { field: 'Lens', count: 1 },
        ],
      },
      { code: 'languages-unreadable', line: 3, count: 1, text: 'nope' },
      { code: 'dates-unreadable', line: 3, count: 1, text: 'soon' },
    ]);
  });
});

describe('any other table', () => {
  it('is handed on with what its columns are likely to mean', async () => {
    const intake = await readIntake('매체\t주소\t제목\t비고\nA\thttps://a.example/\t가\t\nB\t\t나\tx');
    expect(intake).toMatchObject({
      format: 'table',
      saw: '매체\u2003주소\u2003제목\u2003비고',
      orElse: [],
      table: {
        header: ['매체', '주소', '제목', '비고'],
        guessed: ['outlet', 'link', 'headline', null],
        rows: [
          { line: 2, cells: ['A', 'https://a.example/', '가', ''] },
          { line: 3, cells: ['B', '', '나', 'x'] },
        ],
      },
    });
  });

  it.each([
    ['columns called by a few words', 'name, of it\nx, y', 'table'],
    ['a link among its values', 'Some words. And more,b\nx,https://a.example/\ny,https://b.example/', 'table'],
    ['sentences', 'This is a sentence of many words, and more.\nThis is another, of words.', null],
    ['a header alone', 'a,b', null],
  ])('is known by: %s', async (_, text, format) => expect((await readIntake(text)).format).toBe(format));
});
