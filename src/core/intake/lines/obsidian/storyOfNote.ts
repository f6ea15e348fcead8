import { type KeywordKind, keywordIn } from '@/core/exports/citations/keyword';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import { storySaid, tellsOfStory } from '@/core/intake/said/storySaid';
import type { Note } from '@/core/notes/note';
import type { HeadMeanings, HeadPart, UnreadKey } from './headMeanings';
import { noteBodyOf } from './noteBody';
import { slugsNamed } from './slugsNamed';

/** What a note was read to, and the keys of its head that came to nothing. */
export type NoteRead = Read & { readonly unread: readonly UnreadKey[] };

/** Of which part of the head it is told that it cannot be read. */
const parts: Partial<Readonly<Record<IntakeFinding['code'], HeadPart>>> = {
  'links-refused': 'link',
  'links-hidden': 'link',
  'dates-unreadable': 'published',
  'languages-unreadable': 'language',
  'countries-unreadable': 'country',
};

/**
 * The one story a note is on: its head says what a row of a table would, its
 * tags the lens and the country, its callouts the quotation. What of it comes to
 * nothing is told. `line` is that of the head, `lines` those of its keys.
 */
export function storyOfNote(
  text: string,
  { line, lines }: { readonly line: number; readonly lines: ReadonlyMap<string, number> },
  head: HeadMeanings,
): NoteRead {
  const body = noteBodyOf(text);
  const [quote, ...quotes] = body.quotes;
  const findings: IntakeFinding[] = [];
  for (const each of quotes) findings.push({ code: 'text-unplaced', line: each.line, text: each.text.slice(0, 200) });
  for (const each of body.rest) {
    findings.push({ code: 'rows-left-out', line: each.line, count: 1, text: each.text.slice(0, 200) });
  }
  const said = Object.fromEntries(head.said);
  const keywords = head.tags.flatMap((tag) => keywordIn(tag.replace(/^#/, '')) ?? []);
  const tagged = (kind: KeywordKind) => (said[kind] ?? keywords.find((each) => each.kind === kind)?.value) || null;
  const [lens, country] = [tagged('lens'), tagged('country')];
  const printed = {
    line,
    ...said,
    headline: said.headline ?? body.title,
    quote: said.quote ?? quote?.text ?? null,
    lens,
    country,
    notes: [...slugsNamed(head.related), ...body.related].map(relatedNote),
  };
  if (!tellsOfStory(printed)) return { kind: 'nothing', findings, unread: head.unreadBut([]) };
  const story = storySaid(printed, (finding) => {
    const part = parts[finding.code];
    const key = part === undefined ? undefined : head.keys.get(part);
    findings.push({ ...finding, line: lines.get(key ?? '') ?? line });
  });
  const usedTags = [said.lens === undefined && lens, said.country === undefined && country].filter(Boolean).length;
  const unread = head.unreadBut([...head.said.keys(), 'related'], usedTags);
  return { kind: 'stories', stories: [story], title: null, findings, unread };
}

/** The keeper of the note puts it beside another. */
function relatedNote(slug: string): Note {
  return { facet: 'related', value: slug, by: 'reader', source: null, layer: null, words: null };
}
