import { aNote, aTake } from '@test/support/build';
import { expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { addSaid } from '@/core/intake/gather/fold/addSaid';

const link = 'https://a.example/1';
const there = aTake({ link, lens: 'One', gist: 'A gist.', quote: { text: 'Said', original: null } });

it.each<[string, Partial<Take>, Partial<Take>]>([
  ['fills in what is not said there', { region: 'India', byline: 'B' }, { region: 'India', byline: 'B' }],
  ['notes what is said otherwise', { gist: 'Another.' }, { notes: [aNote('gist', 'Another.')] }],
  ['notes another quotation', { quote: { text: 'No', original: null } }, { notes: [aNote('quote', 'No')] }],
  [
    'notes another quotation with its original',
    { quote: { text: 'Said', original: 'Dit' } },
    { notes: [aNote('quote', 'Said', { text: 'Dit' })] },
  ],
  ['adds notes', { notes: [aNote('frame', 'fr.crime')] }, { notes: [aNote('frame', 'fr.crime')] }],
])('%s', (_, said, expected) => {
  expect(addSaid(there, aTake({ link, ...said }))).toEqual({ ...there, ...expected });
});

it('notes a lens also where there is none: no lens is chosen for the reader', () => {
  expect(addSaid({ ...there, lens: null }, aTake({ link, lens: 'Two' }))).toEqual({
    ...there,
    lens: null,
    notes: [aNote('lens', 'Two')],
  });
});

it('is the very same take where nothing is new', () => {
  expect(addSaid(there, aTake({ link, outlet: 'Again', lens: 'One', gist: 'A gist.' }))).toBe(there);
});

it('loses no note where one stood there twice', () => {
  const twice = aNote('frame', 'fr.crime');
  const fresh = aNote('frame', 'fr.economic');
  const notes = addSaid({ ...there, notes: [twice, twice] }, aTake({ link, notes: [fresh] })).notes;
  expect(notes).toEqual([twice, fresh]);
});
