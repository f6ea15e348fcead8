import type { Note } from '@/core/notes/note';
import { noteKindNames } from '@/core/notes/readers/noteDraft';
import { vocabularyOf } from '@/core/notes/vocabulary/vocabularies';
import type { EvidenceWords } from '@/i18n/evidence/en/words';
import type { Messages } from '@/i18n/messages/en';
import { languageName, ownWord, regionName } from '@/i18n/names';

/** What names a note in the reader's language. */
export interface NoteWords {
  readonly text: Messages;
  readonly evidence: EvidenceWords;
  readonly language: string;
  /** Who the reader is to whoever opens the file. */
  readonly reader: string;
}

/** A note in words: what it is about, what it says, and who says so, on what, from where. */
export function wordNote(note: Note, words: NoteWords) {
  return { about: aboutOf(note, words), said: saidOf(note, words), by: sayerOf(note, words) };
}

function aboutOf({ facet }: Note, { text, evidence: { vocabulary, readersNotes } }: NoteWords): string {
  const kind = noteKindNames.find((name) => name === facet);
  const list = vocabularyOf(facet);
  return (
    ownWord(vocabulary.facets, facet) ??
    ownWord(text.facets, facet) ??
    (kind === undefined ? undefined : readersNotes.kinds[kind]) ??
    (list === undefined ? facet : vocabulary.sets[list].title)
  );
}

function saidOf({ facet, value, toward, text: added }: Note, { text, evidence, language }: NoteWords): string {
  const { vocabulary } = evidence;
  const named =
    facet === 'language'
      ? languageName(value, language, text)
      : facet === 'geo'
        ? (ownWord(vocabulary.lens.areas, value) ?? regionName(value, language, text))
        : (ownWord(text.frames, value) ??
          ownWord(text.ownership, value) ??
          ownWord(text.treatments, value) ??
          ownWord(vocabulary.names, value) ??
          value);
  const whom = toward === undefined ? '' : ` (${vocabulary.toward(toward)})`;
  return `${named}${whom}${added === undefined ? '' : `. ${added}`}`;
}

function sayerOf(note: Note, { text, evidence: { vocabulary }, reader }: NoteWords): string {
  const { by, layer, words, source, version, rule, asOf } = note;
  const where = layer === null ? (rule?.startsWith('lens.') ? vocabulary.inLens : null) : text.layers[layer];
  const edition = version === undefined ? null : vocabulary.version(version);
  const said = [
    `${text.notes.by}: ${by === 'reader' ? reader : text.sayers[by]}`,
    told(text.notes.on, [where, words === null || words === '' ? null : `“${words}”`], ' '),
    // Of what a rule read, the version is the rule's.
    told(
      text.notes.from,
      [source || null, rule === undefined ? edition : null, asOf === undefined ? null : vocabulary.asOf(asOf)],
      ', ',
    ),
    rule === undefined ? null : told(vocabulary.rule, [rule, edition], ', '),
  ];
  return said.filter((part) => part !== null).join('; ');
}

function told(label: string, parts: readonly (string | null)[], between: string): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : `${label}: ${known.join(between)}`;
}
