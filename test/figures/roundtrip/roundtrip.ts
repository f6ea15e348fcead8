import { isDeepStrictEqual } from 'node:util';
import { plainWords } from '@test/core/exports/page/plainWords';
import { anyDossier } from '@test/core/formats/anyDossier';
import fc from 'fast-check';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { dossierInPage } from '@/core/exports/page/dossierInPage';
import { dossierToPage } from '@/core/exports/page/dossierToPage';
import { takesToCsv } from '@/core/exports/takesCsv';
import { dossierToJson } from '@/core/formats/dossierJson';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { readIntake } from '@/core/intake/readIntake';

/** A form that a dossier is written in, and read again from. */
interface Form {
  readonly name: string;
  write(dossier: Dossier): string;
  /** What a reader gets of it. */
  read(text: string): unknown;
  /** What of the dossier the form holds. */
  held(dossier: Dossier): unknown;
}

function dossierIn(text: string | null): Dossier | null {
  const reading = readFile(text ?? '');
  return reading.kind === 'dossier' ? reading.dossier : null;
}

/** Text as a file of UTF-8 holds it, read as files are: half a character is none, and letters are in NFC. */
const asFile = (text: string | null) => (text === null ? null : stored(text).normalize('NFC'));
const stored = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

const whole = { held: (dossier: Dossier) => dossier };
const forms: readonly Form[] = [
  { name: 'Markdown', write: writeDossier, read: dossierIn, ...whole },
  { name: 'JSON', write: dossierToJson, read: dossierIn, ...whole },
  {
    name: 'HTML',
    write: (dossier) => dossierToPage(dossier, plainWords),
    read: (text) => dossierIn(dossierInPage(text)),
    ...whole,
  },
  {
    name: 'CSV',
    write: takesToCsv,
    read: async (text) => {
      const intake = await readIntake(text);
      return intake.kind === 'stories' ? intake.stories.map(columnsOf) : null;
    },
    held: ({ takes }) => takes.map(columnsOf),
  },
];

/** What the columns of the table of takes hold. */
function columnsOf(take: Omit<Take, 'id' | 'outlet'> & { readonly outlet: string | null }): unknown {
  const { outlet, region, language, lens, headline, gist, quote, published, byline, link, brokenLink, notes } = take;
  const texts = [outlet, region, language, lens, headline, gist, quote?.text ?? null, quote?.original ?? null];
  return [...[...texts, published, byline, link ?? brokenLink].map(asFile), JSON.parse(JSON.stringify(notes), asText)];
}

function asText(_: string, value: unknown): unknown {
  return typeof value === 'string' ? asFile(value) : value;
}

/** Writes and reads so many generated dossiers in every form; counts those that come back, and keeps the first that does not. */
export async function roundTrips(count: number, seed: number) {
  // Samples have no prototype, unlike anything that was read.
  const dossiers = structuredClone(fc.sample(anyDossier, { numRuns: count, seed }));
  const outcomes = [];
  for (const { name, write, read, held } of forms) {
    const began = performance.now();
    let [same, bytes] = [0, 0];
    let first: string | null = null;
    for (const dossier of dossiers) {
      const text = write(dossier);
      bytes += text.length;
      const back = await read(stored(text));
      if (isDeepStrictEqual(back, held(dossier))) same++;
      else first ??= `${JSON.stringify(held(dossier))}\n  came back as\n${JSON.stringify(back)}`;
    }
    outcomes.push({ name, same, bytes, first, seconds: (performance.now() - began) / 1000 });
  }
  return { outcomes, takes: dossiers.reduce((sum, { takes }) => sum + takes.length, 0) };
}
