import { type AboutText, aboutText } from '@/core/desk/aboutText';
import type { Dossier } from '@/core/dossier/dossier';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { joinTakes } from '@/core/intake/gather/fold/joinTakes';
import { type ChosenStories, gatherInto } from '@/core/intake/gather/gatherInto';
import { mergeDossiers } from '@/core/intake/gather/mergeDossiers';
import { mergeTakes } from '@/core/intake/gather/mergeTakes';
import { newDossier } from '@/core/intake/gather/newDossier';
import type { RegisterFact } from '@/core/notes/register';
import { type NamedText, readInto } from './readInto';

interface FromStories {
  readonly files: readonly ChosenStories[];
  readonly register: readonly RegisterFact[];
  /** What the dossier rests on, a file an item. */
  readonly basis: readonly string[];
}

/** What was chosen, and where it goes: a new dossier of stories, or stories or whole dossiers among the takes of one. */
export type Chosen =
  | (FromStories & Pick<Dossier, 'slug' | 'title' | 'language' | 'date'> & { readonly kind: 'fresh' })
  | (FromStories & { readonly kind: 'among'; readonly into: NamedText })
  | { readonly kind: 'merged'; readonly into: NamedText; readonly dossiers: readonly Dossier[] };

/** A dossier as it is to be kept, and what came of what was chosen. */
export interface Written {
  readonly text: string;
  /** What the text says of itself, so that whoever keeps it need not read it again. */
  readonly about: AboutText;
  /** Takes that are new. */
  readonly added: number;
  /** Takes whose text was there already. */
  readonly already: number;
  /** Notes put on takes that were there. */
  readonly noted: number;
  /** Of whole dossiers: copies noted as carriers, and copies that stay takes of their own. See `mergeDossiers`. */
  readonly carriers: number;
  readonly alike: number;
}

const nothing = { added: 0, already: 0, noted: 0, carriers: 0, alike: 0 };

/** Writes what was chosen into a dossier. Throws where the one it goes into cannot be read. */
export function writeChosen(chosen: Chosen): Written {
  const { dossier, ...counts } = outcomeOf(chosen);
  const text = writeDossier(dossier);
  return { ...counts, text, about: aboutText(text) };
}

function outcomeOf(chosen: Chosen): Omit<Written, 'text' | 'about'> & { readonly dossier: Dossier } {
  if (chosen.kind === 'fresh') {
    const { files, register, slug, title, language, date, basis } = chosen;
    const takes = joinTakes([], gatherInto([], files, { register, language })).fresh;
    return {
      ...nothing,
      dossier: { ...newDossier({ title, language, takes, basis }), slug, date },
      added: takes.length,
    };
  }
  const into = readInto(chosen.into);
  if (chosen.kind === 'among') {
    const { files, register, basis } = chosen;
    const gathered = gatherInto(into.takes, files, { register, language: into.language });
    const merged = mergeTakes(into, gathered, basis);
    return { ...nothing, ...merged, added: merged.added.length, already: merged.already.length };
  }
  const merged = mergeDossiers(into, chosen.dossiers);
  const noted = notesIn(merged.dossier, new Set(into.takes.map(({ id }) => id))) - notesIn(into, null);
  return { ...merged, noted, added: merged.added.length, already: merged.already.length };
}

/** Notes on the takes of these ids; on all where there are none. */
function notesIn({ takes }: Dossier, ids: ReadonlySet<string> | null): number {
  return takes.reduce((sum, { id, notes }) => sum + (ids === null || ids.has(id) ? notes.length : 0), 0);
}
