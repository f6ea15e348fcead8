import { aNote, aTake } from '@test/support/build';
import { expect, it } from 'vitest';
import { dateOf } from '@/core/dossier/dateOf';

const link = 'https://www.cnbc.com/2026/06/24/anthropic-alibaba-distillation-campaign.html';

it('takes the word of the dossier before that of the link', () => {
  expect(dateOf(aTake({ published: '2026-06-26', link }))).toEqual({ date: '2026-06-26', from: 'take' });
});

it('reads the link where the dossier is silent, and says so', () => {
  expect(dateOf(aTake({ link }))).toEqual({ date: '2026-06-24', from: 'link' });
});

it.each([
  ['seen', aNote('first-seen', '2026-06-26', { by: 'registry' })],
  ['link', aNote('published', '2026-06-26', { by: 'rule', rule: 'link-date' })],
  ['take', aNote('first-seen', '2026-06-25', { by: 'registry' })],
  ['take', aNote('published', '2026-06-26')],
] as const)('tells by a note that the day is of: %s', (from, note) => {
  expect(dateOf(aTake({ published: '2026-06-26', notes: [note] }))).toEqual({ date: '2026-06-26', from });
});

it.each([null, 'https://decrypt.co/372130/anthropic-urges-congress'])('knows no date from %j', (address) => {
  expect(dateOf(aTake({ link: address }))).toBeNull();
});
