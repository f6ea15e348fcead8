import { aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '@/core/dossier/calendarDay';
import { isVoiced, takeSchema, voiceOf } from '@/core/dossier/take';

const quote = { text: 'Rules, please.', original: null };

describe('how much of a take the dossier holds', () => {
  it.each([
    ['a gist', aTake({ gist: 'g' }), true, 'voiced'],
    ['a quotation', aTake({ quote }), true, 'voiced'],
    ['a headline and a gist', aTake({ headline: 'h', gist: 'g' }), true, 'voiced'],
    ['a headline', aTake({ headline: 'h' }), false, 'headline'],
    ['a link', aTake({ link: 'https://x.org/' }), false, 'link'],
    ['no more than the outlet', aTake(), false, 'link'],
  ])('%s', (_, take, voiced, voice) => {
    expect(isVoiced(take)).toBe(voiced);
    expect(voiceOf(take)).toBe(voice);
  });
});

describe('a take', () => {
  it.each([
    ['language', 'zh-Hant-TW'],
    ['language', 'es-419'],
    ['published', '2024-02-29'],
    ['link', 'https://x.org/a'],
    ['brokenLink', 'javascript:alert(1)'],
    ['notes', [aNote('frame', 'fr.legality', { layer: 'headline', words: 'illicitly', source: 'a list' })]],
  ])('may have as its %s %j', (field, value) => {
    expect(takeSchema.parse({ ...aTake(), [field]: value })).toMatchObject({ [field]: value });
  });

  it.each([
    ['id', ''],
    ['outlet', ''],
    ['region', ''],
    ['language', 'English'],
    ['language', 'EN'],
    ['language', 'en-USA'],
    ['language', 'x-en'],
    ['gist', ''],
    ['quote', { text: '', original: null }],
    ['quote', { text: 'q' }],
    ['published', '2026-02-29'],
    ['published', 'June 24'],
    ['link', 'javascript:alert(1)'],
    ['link', '/a'],
    ['brokenLink', 'https://x.org/'],
    ['notes', [{ ...aNote('frame', 'fr.legality'), by: 'nobody' }]],
    ['notes', [{ ...aNote('frame', 'fr.legality'), layer: 'gist' }]],
    ['notes', [{ ...aNote('frame', 'fr.legality'), value: '' }]],
  ])('may not have as its %s %j', (field, value) => {
    expect(takeSchema.safeParse({ ...aTake(), [field]: value }).success).toBe(false);
  });
});

it.each([
  ['2026-06-24', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-10-00', false],
  ['2026-1-1', false],
  ['12026-01-01', false],
  ['2026-06-24T00:00', false],
  ['', false],
])('%j is a day of the calendar: %s', (text, is) => {
  expect(isCalendarDay(text)).toBe(is);
});
