import { joinKeptNotes, readKeptNotes, writeKeptNotes } from '@/core/notes/readers/keptNotes';
import { firstFree } from './firstFree';
import { readKeptDossier } from './keptDossier';
import type { WholeDesk } from './wholeDesk';

/** `merge`: nothing that is here goes away. `replace`: the desk becomes as the copy has it. */
export type RestoreMode = 'merge' | 'replace';

/** What a copy of the desk holds against what is here. Names of dossiers, or of the dossiers notes are on. */
export interface RestorePreview {
  readonly fresh: readonly string[];
  readonly same: readonly string[];
  /** In both, and not the same. */
  readonly differing: readonly string[];
  readonly onlyHere: readonly string[];
}

/** Sets two desks against each other, one store at a time. */
export function previewRestore(here: ReadonlyMap<string, string>, copy: ReadonlyMap<string, string>): RestorePreview {
  const both = [...copy.keys()].filter((name) => here.has(name));
  return {
    fresh: [...copy.keys()].filter((name) => !here.has(name)),
    same: both.filter((name) => here.get(name) === copy.get(name)),
    differing: both.filter((name) => here.get(name) !== copy.get(name)),
    onlyHere: [...here.keys()].filter((name) => !copy.has(name)),
  };
}

/**
 * The desk as it will be. Where a merge finds two dossiers of one name, both
 * stay, the copy's under a name of its own; but those named in `lost` are known
 * to be poorer here, and the copy's takes their place. Notes are joined.
 */
export function planRestore(
  here: WholeDesk,
  copy: WholeDesk,
  mode: RestoreMode,
  lost: ReadonlySet<string> = new Set(),
): WholeDesk {
  if (mode === 'replace') return copy;
  return {
    dossiers: mergeDossiers(here.dossiers, copy.dossiers, lost),
    notes: mergeNotes(here.notes, copy.notes),
    habits: new Map([...copy.habits, ...here.habits]),
  };
}

type Shelf = ReadonlyMap<string, string>;

function mergeDossiers(here: Shelf, copy: Shelf, lost: ReadonlySet<string>): Shelf {
  const merged = new Map(here);
  const texts = new Set([...here].map(([slug, kept]) => readKeptDossier(slug, kept).dossier.text));
  for (const [slug, kept] of copy) {
    const isOpen = !merged.has(slug) || (lost.has(slug) && here.has(slug));
    if (isOpen) merged.set(slug, kept);
    else if (!texts.has(readKeptDossier(slug, kept).dossier.text)) {
      merged.set(
        firstFree(slug, (name) => merged.has(name) || copy.has(name)),
        kept,
      );
    }
  }
  return merged;
}

function mergeNotes(here: Shelf, copy: Shelf): Shelf {
  const merged = new Map(here);
  for (const [dossier, kept] of copy) {
    const now = here.get(dossier);
    const joined = now === undefined ? kept : writeKeptNotes(joinKeptNotes(readKeptNotes(now), readKeptNotes(kept)));
    if (joined !== null) merged.set(dossier, joined);
  }
  return merged;
}
