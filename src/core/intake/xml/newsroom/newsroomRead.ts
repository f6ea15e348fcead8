import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { StoryPart } from '@/core/intake/story';
import { wordsOf } from '@/core/intake/xml/grammar/inElement';
import type { PrintedItem } from '@/core/intake/xml/readStories';
import { readStories } from '@/core/intake/xml/readStories';
import type { XmlElement } from '@/core/intake/xml/xmlElement';

/** What the forms of newsrooms have no place for. */
export const newsroomLacks: readonly StoryPart[] = ['country', 'lens', 'gist', 'quote'];

/** One item of a newsroom's file. */
export interface NewsroomItem {
  readonly story: PrintedItem;
  /** Who may use it and for what, where the item says so. */
  readonly terms: readonly XmlElement[];
  /** True where it was called back or must not be used. */
  readonly isWithdrawn: boolean;
}

/** Items of a newsroom's file as stories: those called back are left out, and the terms of use are told once each. */
export function newsroomRead(look: XmlLook, items: readonly NewsroomItem[]): Read {
  const withdrawn = items.filter(({ isWithdrawn }) => isWithdrawn);
  const kept = items.filter(({ isWithdrawn }) => !isWithdrawn);
  const read = readStories(
    look,
    null,
    kept.map(({ story }) => story),
  );
  return { ...read, findings: toldOnce([...read.findings, ...items.flatMap(termsIn), ...calledBack(withdrawn)]) };
}

function termsIn(item: NewsroomItem): readonly IntakeFinding[] {
  return item.terms.flatMap((term) => {
    const text = wordsOf(term);
    return text === null ? [] : [{ code: 'usage-terms', line: term.line, text } satisfies IntakeFinding];
  });
}

function calledBack(items: readonly NewsroomItem[]): readonly IntakeFinding[] {
  const [first] = items;
  return first === undefined ? [] : [{ code: 'rows-withdrawn', line: first.story.line, count: items.length }];
}

/** A status that says an item must not be used. */
export function isCalledBack(status: string | null): boolean {
  return /cancel|withh|kill/i.test(status ?? '');
}
