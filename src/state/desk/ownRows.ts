import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { readKeptDossier } from '@/core/desk/keptDossier';
import { readFile } from '@/core/formats/readFile';
import { areasIn } from '@/core/library/areasIn';
import type { DossierRow } from '@/core/library/rows/row';
import { rowOf } from '@/core/library/rows/rowOf';
import { bundled } from '@/sources/bundled';
import { readAllKept } from '@/sources/wholeDesk';
import { followOwn } from './followOwn';
import { withLibraryNotes } from './openOwn';

const tableSchema = z.array(z.tuple([z.string(), z.string()]));

/** The reader's own dossiers as rows like those of the library. One that does not read has none: it is on the desk. */
export async function ownRows(client: QueryClient): Promise<readonly DossierRow[]> {
  followOwn(client);
  const [kept, areas] = await Promise.all([readAllKept('dossiers'), readAreas()]);
  const rows: DossierRow[] = [];
  for (const [slug, record] of kept) {
    const reading = readFile(readKeptDossier(slug, record).dossier.text, { slug });
    if (reading.kind === 'dossier')
      rows.push(rowOf(slug, [await withLibraryNotes(client, reading.dossier)], areasIn(areas)));
  }
  return rows;
}

/** Without the table no place lies in any part of the world. */
async function readAreas(): Promise<ReadonlyMap<string, string>> {
  try {
    return new Map(z.parse(tableSchema, JSON.parse(await bundled.read('areas.json'))));
  } catch {
    return new Map();
  }
}
