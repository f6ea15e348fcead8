import { expect, it } from 'vitest';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { type PrintedStory, storySaid, tellsOfStory } from '@/core/intake/said/storySaid';

function read(printed: Omit<PrintedStory, 'line'>) {
  const findings: IntakeFinding[] = [];
  const story = storySaid({ line: 7, link: 'https://a.example/', ...printed }, (finding) => findings.push(finding));
  return { story, findings };
}

it('keeps words as they read: joiners stay, marks that turn the direction and line ends go', () => {
  const { story, findings } = read({
    headline: ' می‌خواهم\u202e \n 👩‍💻 ',
    gist: '\u0007',
    outlet: 'The\u200e Post',
    region: '?',
  });
  expect(story).toMatchObject({ headline: 'می‌خواهم 👩‍💻', gist: null, outlet: 'The Post', region: null });
  expect(findings).toEqual([]);
});

it('takes no word that says there is no lens for one', () => {
  expect(read({ lens: 'unlabelled' }).story.lens).toBeNull();
  expect(read({ lens: 'State media' }).story.lens).toBe('State media');
});

it('takes words only in their original for the quotation itself', () => {
  expect(read({ original: 'o' }).story.quote).toEqual({ text: 'o', original: 'o' });
  expect(read({ quote: 'q', original: 'o' }).story.quote).toEqual({ text: 'q', original: 'o' });
});

it.each([
  ['2026', '2026'],
  ['2026-05', '2026-05'],
  ['2026/05', '2026-05'],
  ['2026.', '2026'],
])('keeps a date of only %s as a note', (published, value) => {
  const { story, findings } = read({ published });
  expect(story.published).toBeNull();
  expect(story.notes).toEqual([{ facet: 'published', value, by: 'registry', source: null, layer: null, words: null }]);
  expect(findings).toEqual([]);
});

it.each<[printed: Omit<PrintedStory, 'line'>, finding: object]>([
  [{ published: '2026-13' }, { code: 'dates-unreadable', text: '2026-13' }],
  [{ language: 'Klingon' }, { code: 'languages-unreadable', text: 'Klingon' }],
  [{ country: '없는나라' }, { code: 'countries-unreadable', text: '없는나라' }],
  [{ link: 'x' }, { code: 'links-refused', text: 'x' }],
  [{ link: '' }, { code: 'links-missing' }],
  [{ link: 'https://t.co/x' }, { code: 'links-hidden' }],
  [{ published: '2026-05-01', firstSeen: true }, { code: 'dates-first-seen' }],
  [{ seen: '2026-05-01' }, { code: 'dates-first-seen' }],
])('tells of %j', (printed, finding) => {
  expect(read(printed).findings).toEqual([{ line: 7, count: 1, ...finding }]);
});

it.each([
  [{ seen: '2026-05-02' }, '2026-05-02', true, []],
  [{ seen: '1500-01-02' }, '1500-01-02', true, []],
  [{ published: '2026-05', seen: '2026-05-02' }, '2026-05-02', true, [['published', '2026-05']]],
  [{ published: '2026-05-01', seen: '2026-05-02' }, '2026-05-01', false, [['first-seen', '2026-05-02']]],
  [{ published: '2026-05-02', seen: '2026-05-02' }, '2026-05-02', false, []],
  [{ published: '', firstSeen: true }, null, false, []],
])('is dated by its own day, else by the day first seen: %j', (printed, published, firstSeen, notes) => {
  const { story } = read(printed);
  expect(story).toMatchObject({ published, firstSeen });
  expect(story.notes.map(({ facet, value }) => [facet, value])).toEqual(notes);
});

it('knows the host by the link, else by the name', () => {
  expect(read({ domain: 'b.example' }).story.domain).toBe('a.example');
  expect(read({ link: null, domain: 'www.b.example' }).story.domain).toBe('b.example');
});

it.each([
  [{ country: 'KR', published: '2026-05-01' }, false],
  [{ outlet: ' ' }, false],
  [{ outlet: 'A' }, true],
  [{ original: 'o' }, true],
])('%j tells of a story: %s', (printed, tells) => expect(tellsOfStory({ line: 1, ...printed })).toBe(tells));
