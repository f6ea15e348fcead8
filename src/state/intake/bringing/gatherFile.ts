import type { FormatId } from '@/core/intake/formatIds';
import { storiesOfTable } from '@/core/intake/table/storiesOfTable';
import type { RegisterFact } from '@/core/notes/register';
import { type Brought, changeBrought, fileOf } from '@/state/intake/brought';
import { gatherOffThread } from '@/workers/gatherOffThread';
import { makerOf } from './makers';

/** What takes are made with, besides the stories. */
export interface Ambient {
  /** Of the interface, BCP 47: a new dossier is written in it. */
  readonly language: string;
  /** The register of outlets; empty where it cannot be had. */
  register(): Promise<readonly RegisterFact[]>;
}

/** One outlet and many stories: which of them belong to an event only the reader knows. */
const feeds: ReadonlySet<FormatId> = new Set(['rss', 'rss1', 'atom', 'jsonfeed']);

/** True for a feed, of which nothing is chosen at first. */
export const isFeed = (format: FormatId | null) => format !== null && feeds.has(format);

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
  const { stories, findings: alsoFound } = found;
  const { name, intake } = file.read;
  const source = makerOf(intake.format) ?? name;
  try {
    const rows = await gatherOffThread(stories, { register: await register(), language, source, taken: [] });
    changeBrought(id, { rows, alsoFound, chosen: new Set(isFeed(intake.format) ? [] : rows.keys()) });
  } catch {
    const findings = [{ code: 'reading-broke', line: 1 } as const, ...intake.findings];
    changeBrought(id, { rows: [], read: { ...file.read, intake: { ...intake, findings } } });
  }
}
