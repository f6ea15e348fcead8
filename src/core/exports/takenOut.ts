import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';

/** What of a dossier is taken out. */
export interface Portion {
  /** The ids of the takes to take; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** Whether what the reader noted comes along. */
  readonly readersNotes: boolean;
  /** Said of a portion among what it rests on, so that nobody takes it for the whole. */
  readonly partial: string;
}

/**
 * A dossier as it leaves: all of it, or a portion. Of a portion it no longer
 * says how many takes it has, and says what it is a portion of.
 */
export function takenOut(dossier: Dossier, { only, readersNotes, partial }: Portion): Dossier {
  const takes = only === null ? dossier.takes : dossier.takes.filter((take) => only.has(take.id));
  const isWhole = takes.length === dossier.takes.length;
  const said = readersNotes ? takes : takes.map(withoutReadersNotes);
  return isWhole
    ? { ...dossier, takes: said }
    : { ...dossier, takes: said, declared: {}, basis: [...dossier.basis, partial] };
}

function withoutReadersNotes(take: Take): Take {
  return { ...take, notes: take.notes.filter(({ by }) => by !== 'reader') };
}

/** How many notes in a dossier are the reader's. */
export function countReadersNotes({ takes }: Dossier): number {
  return takes.reduce((sum, { notes }) => sum + notes.filter(({ by }) => by === 'reader').length, 0);
}
