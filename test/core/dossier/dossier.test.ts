import { aBriefing, aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { briefingSchema } from '@/core/briefing/briefing';
import { dossierSchema } from '@/core/dossier/dossier';

describe('a dossier', () => {
  it.each([
    ['date', '2026-06-24'],
    ['heads', ['누구의 돈인가']],
    ['takes', [aTake()]],
    ['related', [{ slug: 'chip-controls', label: null }]],
    ['entities', [{ name: 'Alibaba', aliases: ['Qwen'] }]],
    ['declared', { takes: 17, lenses: 6 }],
    ['canonical', 'https://rbtfl.xyz/ko/n/a'],
  ])('may have as its %s %j', (field, value) => {
    expect(dossierSchema.parse({ ...aDossier(), [field]: value })).toMatchObject({ [field]: value });
  });

  it.each([
    ['slug', ''],
    ['language', null],
    ['title', ''],
    ['dek', ''],
    ['date', '24 June'],
    ['summary', ['']],
    ['takes', [{ outlet: 'CNBC' }]],
    ['related', [{ slug: '', label: null }]],
    ['entities', [{ name: 'Alibaba' }]],
    ['declared', { takes: -1 }],
    ['declared', { takes: 1.5 }],
    ['canonical', 'javascript:alert(1)'],
  ])('may not have as its %s %j', (field, value) => {
    expect(dossierSchema.safeParse({ ...aDossier(), [field]: value }).success).toBe(false);
  });
});

describe('a briefing', () => {
  it('has sections of items, and no takes', () => {
    const sections = [{ name: 'News', items: [{ title: null, text: 'It happened.' }] }];
    expect(briefingSchema.parse({ ...aBriefing(), sections, takes: [aTake()] })).toEqual(aBriefing({ sections }));
  });

  it.each([
    ['slug', ''],
    ['title', ''],
    ['date', '2026-02-30'],
    ['sections', [{ name: '', items: [] }]],
    ['sections', [{ name: 'News', items: [{ title: '', text: 'x' }] }]],
    ['modelNotice', ''],
  ])('may not have as its %s %j', (field, value) => {
    expect(briefingSchema.safeParse({ ...aBriefing(), [field]: value }).success).toBe(false);
  });
});
