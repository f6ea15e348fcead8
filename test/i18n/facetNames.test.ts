import { describe, expect, it } from 'vitest';
import type { SaidField } from '@/core/intake/gather/fold/saidOtherwise';
import { vocabulary as inEnglish } from '@/i18n/evidence/en/vocabulary';
import { vocabulary as inKorean } from '@/i18n/evidence/ko/vocabulary';
import { en } from '@/i18n/messages/en';
import { ko } from '@/i18n/messages/ko';

/** What two dossiers may say otherwise of one article, which then stands as a note. */
const fields: Readonly<Record<SaidField, true>> = {
  lens: true,
  region: true,
  language: true,
  headline: true,
  gist: true,
  quote: true,
  published: true,
  byline: true,
  brokenLink: true,
};

describe.each([
  ['English', { ...en.facets, ...inEnglish.facets }],
  ['Korean', { ...ko.facets, ...inKorean.facets }],
])('in %s', (_, names: Readonly<Record<string, string>>) => {
  it.each(Object.keys(fields))('a note of %s has a name', (field) => {
    expect(names[field]).toMatch(/\S/);
  });
});
