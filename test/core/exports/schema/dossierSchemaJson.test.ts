import { readdirSync, readFileSync } from 'node:fs';
import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/core/dossier/dossier';
import { takeSchema } from '@/core/dossier/take';
import { dossierSchemaJson } from '@/core/exports/schema/dossierSchemaJson';
import { said } from '@/core/exports/schema/said';
import { dossierToJson } from '@/core/formats/dossierJson';
import { readFile } from '@/core/formats/readFile';
import { noteSchema } from '@/core/notes/note';

const schema = JSON.parse(dossierSchemaJson());
const holds = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const faultsOf = (file: unknown) => (holds(file) ? [] : (holds.errors ?? []).map((fault) => fault.instancePath));

const full = aDossier({
  date: '2026-06-24',
  canonical: 'https://a.example/x',
  takes: [
    aTake({
      region: 'Japan',
      lens: 'Wire',
      published: '2026-06-24',
      link: 'https://a.example/b c',
      quote: { text: 'q', original: null },
      notes: [aNote('frame', 'fr.legality', { asOf: '2026-06', start: 3 })],
    }),
  ],
  related: [{ slug: 'other', label: null }],
  entities: [{ name: 'Alibaba', aliases: [] }],
});
describe('the published schema', () => {
  it('is satisfied by every dossier the app can save', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(faultsOf(JSON.parse(dossierToJson(dossier)))).toEqual([]);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('is satisfied by every dossier that is shipped', () => {
    const shelf = readdirSync('data/dossiers', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    expect(shelf.length).toBeGreaterThan(0);
    for (const path of shelf) {
      const reading = readFile(readFileSync(`data/dossiers/${path}`, 'utf8'));
      expect(reading.kind, path).toBe('dossier');
      if (reading.kind === 'dossier') expect(faultsOf(JSON.parse(dossierToJson(reading.dossier))), path).toEqual([]);
    }
  });

  it.each([
    ['"parallax": 1', '"parallax": 2'],
    ['"parallax": 1', '"version": 1'],
    ['"title": "An event"', '"title": ""'],
    ['"title": "An event",', ''],
    ['"language": "en"', '"language": "English"'],
    ['"date": "2026-06-24"', '"date": "24 June 2026"'],
    ['"canonical": "https:', '"canonical": "javascript:'],
    ['"declared": {}', '"declared": { "takes": -1 }'],
    ['"heads": []', '"heads": "one"'],
    ['"outlet": "The Daily"', '"outlet": null'],
    ['"region": "Japan"', '"region": "?"'],
    ['"lens": "Wire"', '"lens": "unlabelled"'],
    ['"link": "https:', '"link": "ftp:'],
    ['"published": "2026-06-24"', '"published": "2026-6-24"'],
    ['"text": "q"', '"text": null'],
    ['"by": "dossier"', '"by": "nobody"'],
    ['"layer": null', '"layer": "tone"'],
    ['"asOf": "2026-06"', '"asOf": "June"'],
    ['"start": 3', '"start": -3'],
    ['"slug": "other"', '"slug": ""'],
    ['"aliases": []', '"alias": []'],
  ])('refuses a file where %s has become %s', (one, other) => {
    const file = dossierToJson(full);
    expect(faultsOf(JSON.parse(file))).toEqual([]);
    expect(file).toContain(one);
    expect(faultsOf(JSON.parse(file.replace(one, other))).length).toBeGreaterThan(0);
  });

  it('says what every field means, and nothing of programs', () => {
    const text = dossierSchemaJson();
    const words = Object.values(said).flatMap((fields) => Object.values(fields));
    expect(words.filter(({ description }) => !text.includes(JSON.stringify(description)))).toEqual([]);
    expect([...text.matchAll(/"description"/g)]).toHaveLength(words.length + 1);
    expect(text).not.toMatch(/readOnly|9007199254740991/);
    expect(Object.keys(said.take).sort()).toEqual(Object.keys(takeSchema.shape).sort());
    expect(Object.keys(said.note).sort()).toEqual(Object.keys(noteSchema.shape).sort());
    expect(Object.keys(said.dossier).sort()).toEqual(Object.keys(dossierSchema.shape).sort());
  });
});
