import { findingsOfRows } from '@/core/intake/gather/fold/findingsOfRows';
import { storiesOfTable } from '@/core/intake/table/storiesOfTable';
import type { RegisterFact } from '@/core/notes/register';
import { type Brought, changeBrought, fileOf } from '@/state/intake/brought';
import { gatherOffThread } from '@/workers/gatherOffThread';
import { gatheredBy } from './gatheredBy';
import { makerOf } from './makers';

/** What takes are made with, besides the stories. */
export interface Ambient {
  /** Of the interface, BCP 47: a new dossier is written in it. */
  readonly language: string;
  /** The register of outlets; empty where it cannot be had. */
  register(): Promise<readonly RegisterFact[]>;
}

/** The stories of a file: its own, or those of its table as the reader named the columns; null where it holds none. */
function storiesOf({ read: { intake }, columns }: Brought): ReturnType<typeof storiesOfTable> | null {
  if (intake.kind === 'stories') return { stories: intake.stories, findings: [] };
  return intake.kind === 'table' && columns !== null ? storiesOfTable(intake.table, columns) : null;
}

/** Gathers the stories of a file into takes, and chooses all of them, or of a feed none. Never rejects. */
export async function gatherFile(id: number, { language, register }: Ambient): Promise<void> {
  const file = fileOf(id);
  const found = file === undefined ? null : storiesOf(file);
  if (file === undefined || found === null) return;
  const { stories, findings } = found;
  const { name, intake } = file.read;
  const source = makerOf(intake.format) ?? name;
  try {
    const rows = await gatherOffThread(stories, { register: await register(), language, source, taken: [] });
    const chosen = gatheredBy(intake.format) === 'feed' ? [] : rows.keys();
    const alsoFound = [...findings, ...findingsOfRows(rows)];
    changeBrought(id, { rows, alsoFound, chosen: new Set(chosen) });
  } catch {
    const findings = [{ code: 'reading-broke', line: 1 } as const, ...intake.findings];
    changeBrought(id, { rows: [], read: { ...file.read, intake: { ...intake, findings } } });
  }
}
