import { writtenJson } from '@/core/formats/json/writtenJson';

/**
 * How a text is carried on a line that could not hold it as it is. Such a text
 * is written as a JSON string; everything else is written as it stands, and a
 * text somebody put between quotation marks keeps them.
 */
export interface Place {
  /** The text as it stands here when nothing in it needs care. */
  plain(text: string): string;
  /** True where that would be read as something else. */
  misreads(text: string): boolean;
}

/** A place that takes any text that fits on one line. */
export const wholeLine: Place = { plain: (text) => text, misreads: () => false };

/** A place that misreads some texts. */
export function placeWhere(misreads: (text: string) => boolean): Place {
  return { plain: (text) => text, misreads };
}

/** The end of the JSON string that opens at a place in a text, or -1. */
export function endOfString(text: string, opens: number): number {
  for (let at = opens + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}

/** The text as it is written in a place. */
export function written(text: string, place: Place = wholeLine): string {
  return needsCare(text, place) ? writtenJson(text) : place.plain(text);
}

/** The text a JSON string carries in a place, or null where it only looks like one. */
export function carried(printed: string, place: Place = wholeLine): string | null {
  const text = stringIn(printed);
  return text !== null && needsCare(text, place) ? text : null;
}

/** What stands in a place, carried or plain. */
export function printedText(printed: string, place: Place = wholeLine): string {
  return carried(printed, place) ?? printed;
}

function needsCare(text: string, place: Place): boolean {
  if (text === '' || text !== text.trim() || /[\p{Cc}\p{Cs}]/u.test(text) || text !== text.normalize('NFC'))
    return true;
  if (place.misreads(text)) return true;
  const inside = stringIn(place.plain(text));
  return inside !== null && inside !== text && needsCare(inside, place);
}

function stringIn(printed: string): string | null {
  if (printed.length < 2 || !printed.startsWith('"') || endOfString(printed, 0) !== printed.length) return null;
  try {
    const value: unknown = JSON.parse(printed);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
