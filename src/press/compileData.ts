import type { Briefing } from '@/core/briefing/briefing';
import type { Dossier } from '@/core/dossier/dossier';
import { compiledJson, type Readable } from '@/core/formats/compiled';
import { type Weight, weightOf } from '@/core/formats/findings';
import { readFile } from '@/core/formats/readFile';
import { briefingRowOf } from '@/core/library/rows/briefingRowOf';
import { rowOf } from '@/core/library/rows/rowOf';
import { lensNotes } from '@/core/notes/lens/lensNotes';
import { mergeNotes } from '@/core/notes/note';
import { type RegisterFact, registerNotes } from '@/core/notes/register';
import { areaOfCountry, areasOf } from './areas';
import { readRegister } from './register';

export interface Problem {
  readonly weight: Weight;
  /** `data/dossiers/a/ko.md:41: takes-differ declared 17 found 16` */
  readonly text: string;
}

/** What the app ships with: files by name, and what there is to say about the data. */
export interface Edition {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Compiles `data/`, given as texts by path. One JSON file for each dossier and
 * briefing in each language, with what the rules read in lenses and the register
 * says of outlets joined to their takes; the catalogue, one row for each; and the
 * register and the parts of the world, for dossiers of a reader's own.
 */
export function compileData(texts: ReadonlyMap<string, string>): Edition {
  const problems: Problem[] = [];
  const tell = (weight: Weight, path: string, line: number, said: string) =>
    problems.push({ weight, text: `data/${path}:${line}: ${said}` });

  if (!texts.has('reference/outlets.csv')) tell('fault', 'reference/outlets.csv', 1, 'is missing');
  const register = readRegister(texts.get('reference/outlets.csv') ?? '');
  for (const row of register.odd) tell('fault', 'reference/outlets.csv', row, 'not a fact of the register');

  const files = new Map<string, string>();
  const dossiers = new Map<string, Dossier[]>();
  const briefings = new Map<string, Briefing[]>();
  const file = (path: string, reading: Readable) =>
    files.set(`library/${path.replace(/md$/, 'json')}`, compiledJson(reading));
  for (const [path, text] of texts) {
    const [shelf, slug, language] = placeOf(path);
    if (shelf === 'reference' || path === 'README.md') continue;
    if (slug === undefined) {
      tell('fault', path, 1, 'stands neither at dossiers/<slug>/<language>.md nor at briefings/<slug>/<language>.md');
      continue;
    }
    const reading = readFile(text, { slug });
    for (const { code, line, ...facts } of reading.findings) {
      const said = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
      tell(weightOf[code], path, line, [code, ...said].join(' '));
    }
    if (reading.kind !== 'unreadable') {
      const written = reading.kind === 'dossier' ? reading.dossier.language : reading.briefing.language;
      if (written !== language) tell('fault', path, 1, `the file is named ${language} and is in ${written}`);
    }
    if (reading.kind === 'dossier' && shelf === 'dossiers') {
      const dossier = withNotes(reading.dossier, register.facts);
      put(dossiers, slug, dossier);
      file(path, { ...reading, dossier });
    } else if (reading.kind === 'briefing' && shelf === 'briefings') {
      put(briefings, slug, reading.briefing);
      file(path, reading);
    } else
      tell('fault', path, 1, reading.kind === 'unreadable' ? 'cannot be read' : `a ${reading.kind} among ${shelf}`);
  }

  const rows = [...dossiers].map(([slug, editions]) => rowOf(slug, editions, areasOf));
  const catalogue = {
    dossiers: rows,
    briefings: [...briefings].map(([slug, editions]) => briefingRowOf(slug, editions, rows)),
  };
  files.set('library/catalogue.json', JSON.stringify(catalogue));
  files.set('library/register.json', JSON.stringify(register.facts));
  files.set('library/areas.json', JSON.stringify([...areaOfCountry]));
  return { files, problems };
}

/** `dossiers/a/ko.md` → shelf, slug, language. */
function placeOf(path: string): readonly (string | undefined)[] {
  const found = /^(dossiers|briefings)\/([^/]+)\/([^/]+)\.md$/.exec(path);
  return found?.slice(1) ?? [path.split('/')[0]];
}

function withNotes(dossier: Dossier, register: readonly RegisterFact[]): Dossier {
  const takes = dossier.takes.map((take) => ({
    ...take,
    notes: mergeNotes(take.notes, [...lensNotes(take.lens), ...registerNotes(take, register)]),
  }));
  return { ...dossier, takes };
}

function put<Item>(shelf: Map<string, Item[]>, slug: string, edition: Item): void {
  const editions = shelf.get(slug);
  if (editions) editions.push(edition);
  else shelf.set(slug, [edition]);
}
