import { createHash } from 'node:crypto';
import { aDossier, aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { rulesVersion } from '@/core/evidence/fingerprint/rulesVersion';
import { dossierToJson } from '@/core/formats/dossierJson';
import { readFile } from '@/core/formats/readFile';

const reckonedElsewhere = (text: string) => createHash('sha256').update(text).digest('hex');

it('stands beside a whole number of the rules, from one up', () => {
  expect(Number.isInteger(rulesVersion) && rulesVersion > 0).toBe(true);
});

describe('the fingerprint of a dossier', () => {
  const dossier = aDossier({ title: 'A lab is accused', takes: [aTake({ outlet: 'CNBC' })] });

  it('is what anyone reckons from the saved file', () => {
    expect(fingerprintOf(dossier)).toBe(reckonedElsewhere(dossierToJson(dossier)).slice(0, 8));
    expect(fingerprintOf(dossier)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is the same of a dossier that was saved and read back', () => {
    const reading = readFile(dossierToJson(dossier));
    if (reading.kind !== 'dossier') throw new Error('not read');
    expect(fingerprintOf(reading.dossier)).toBe(fingerprintOf(dossier));
  });

  it.each([
    ['a title', { ...dossier, title: 'A lab is cleared' }],
    ['a note', { ...dossier, takes: [aTake({ outlet: 'CNBC', notes: [aNote('frame', 'fr.crime')] })] }],
    ['the order of takes', { ...dossier, takes: [aTake({ outlet: 'AP' }), ...dossier.takes] }],
  ])('is another with another %s', (_, other) => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(dossier));
  });
});
