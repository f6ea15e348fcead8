import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier } from '@test/support/build';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceOf } from '@/core/evidence/evidenceOf';
import { cellsOf } from '@/core/evidence/ledger/cellsOf';

it('reads any dossier, and points only at words that are there', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const evidence = evidenceOf(dossier, []);
      expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
      const lengths = new Map(evidence.passages.map(({ id, text }) => [id, text.length]));
      const places = [
        ...evidence.health.flatMap(({ facts }) => facts.flatMap((fact) => fact.places)),
        ...evidence.ledger.rows.flatMap((row) => cellsOf(evidence.ledger, row).flatMap((cell) => cell.places)),
        ...evidence.names.entities.flatMap((entity) => entity.places),
      ];
      for (const { passage, start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(lengths.get(passage) ?? -1);
      }
      for (const { outcome, looked, facts } of evidence.health) {
        expect(facts.some(({ verdict }) => verdict === 'fail')).toBe(outcome === 'fail');
        if (looked === 0) expect(outcome).not.toBe('pass');
      }
    }),
    { seed: 2026, numRuns: 150 },
  );
});

it('reads a dossier of nothing', () => {
  const { ledger, health, robustness } = evidenceOf(aDossier({ title: '?' }), []);
  expect(ledger).toEqual({ columns: [{ take: null, layers: ['dossier'] }], rows: [] });
  expect(health.map(({ outcome }) => outcome)).toEqual(health.map(() => 'cannot-tell'));
  expect(robustness.map(({ kept }) => kept)).toEqual([[], [], [], []]);
});
