import type { FormatId } from './formatIds';
import type { Contents } from './intake';
import type { IntakeFinding } from './intakeFindings';
import type { Look } from './look';
import type { StoryPart } from './story';

/** What a kind of file was read to. */
export type Read = Contents & { readonly findings: readonly IntakeFinding[] };

/** One kind of file of one grammar. The tables of formats list them in the order they are asked. */
export interface IntakeFormat<Of extends Look = Look> {
  readonly id: FormatId;
  /** What such files have no place for. */
  readonly lacks: readonly StoryPart[];
  /**
   * What in the content tells that it is of this kind, as it stands there
   * (`articles[0].seendate`), or null. `doubtful` where another kind looks the
   * same: then the later ones of the table are asked as well, and the reader.
   */
  recognises(look: Of): { readonly saw: string; readonly doubtful?: boolean } | null;
  /** Never throws for any content it recognises; whatever is wrong becomes a finding. */
  read(look: Of): Read | Promise<Read>;
}
