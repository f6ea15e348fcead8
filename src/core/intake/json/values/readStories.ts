import type { Path } from '@/core/formats/format';
import { isFields } from '@/core/formats/json/completed';
import { mostRows } from '@/core/intake/bytes/limits';
import { isHiddenLink } from '@/core/intake/gather/isHiddenLink';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';
import { hostSaid } from '@/core/intake/said/hostSaid';
import { type PrintedStory, storySaid, type Tell } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Story } from '@/core/intake/story';
import { type Row, rowOf } from './row';
import { listAt } from './valueAt';

/** What a format makes of an item: its fields as printed. */
export type Told = Omit<PrintedStory, 'line'> & { readonly isCopy?: boolean };

/** Reads an item; null where it is none and that has been told. */
export type ReadRow = (row: Row) => Told | null;

/**
 * Reads a list of a file, item by item, into stories. What is no object, or
 * says neither a headline nor a link nor words, is told with its line and left
 * out, and so is what lies beyond the rows that are read.
 */
export function readStories(look: JsonLook, list: Path, read: ReadRow, title: string | null = null): Read {
  const findings: IntakeFinding[] = [];
  const items = listAt(look.value, ...list.map(String));
  const stories = items
    .slice(0, mostRows)
    .flatMap((item, at) => storyFrom(item, look.lineOf([...list, at]), read, (finding) => findings.push(finding)));
  if (items.length > mostRows) {
    const line = look.lineOf([...list, mostRows]);
    findings.push({ code: 'rows-beyond', line, count: items.length - mostRows, most: mostRows });
  }
  return { kind: 'stories', stories, title, findings: toldOnce(findings) };
}

/** The story an item tells, in a list of its own; an empty list where it tells none. */
export function storyFrom(item: unknown, line: number, read: ReadRow, tell: Tell): readonly Story[] {
  const told = isFields(item) ? read(rowOf(item, line, tell)) : {};
  if (told === null) return [];
  const { isCopy = false, ...printed } = told;
  if ((printed.headline ?? printed.gist ?? printed.quote ?? printed.link ?? null) === null) {
    tell({ code: 'row-unreadable', line, text: writtenShort(item) });
    return [];
  }
  const story = storySaid({ line, ...printed }, tell);
  return [{ ...story, domain: hostSaid(printed.domain ?? '') ?? hostOfLink(story), isCopy }];
}

/** Null also where the link hides where it leads. */
function hostOfLink({ link, domain }: Story): string | null {
  return link !== null && isHiddenLink(link) ? null : domain;
}

function writtenShort(item: unknown): string {
  return (typeof item === 'string' ? item : JSON.stringify(item)).slice(0, 200);
}
