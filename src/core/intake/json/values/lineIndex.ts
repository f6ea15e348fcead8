import type { Path } from '@/core/formats/format';
import { endOfText } from './depth';

/** Where the values an object or array holds begin, by key or place. */
type Children = ReadonlyMap<PropertyKey, number>;

/**
 * Tells the line a value of a JSON text begins on, or that of the nearest one
 * around it. The text must be JSON. Nothing is read before it is asked for, and
 * then only what lies on the way; what was read is kept.
 */
export function lineIndex(text: string): (path: Path) => number {
  const read = new Map<number, Children>();
  let ends: readonly number[] | undefined;
  const childrenAt = (at: number): Children => {
    const children = read.get(at) ?? readChildren(text, at);
    read.set(at, children);
    return children;
  };
  return (path) => {
    ends ??= lineEndsIn(text);
    let at = afterBlanks(text, 0);
    for (const key of path) {
      const child = childrenAt(at).get(key);
      if (child === undefined) break;
      at = child;
    }
    return lineAt(at, ends);
  };
}

function readChildren(text: string, opens: number): Children {
  const children = new Map<PropertyKey, number>();
  const isObject = text[opens] === '{';
  if (!isObject && text[opens] !== '[') return children;
  let at = afterBlanks(text, opens + 1);
  for (let place = 0; text[at] !== ']' && text[at] !== '}'; place++) {
    let key: PropertyKey = place;
    if (isObject) {
      const end = endOfText(text, at) + 1;
      key = String(JSON.parse(text.slice(at, end)));
      at = afterBlanks(text, afterBlanks(text, end) + 1);
    }
    children.set(key, at);
    at = afterBlanks(text, endOfValue(text, at));
    if (text[at] === ',') at = afterBlanks(text, at + 1);
  }
  return children;
}

function endOfValue(text: string, starts: number): number {
  const mark = /["[\]{},]/g;
  let depth = 0;
  for (let at = starts; ; at = mark.lastIndex) {
    mark.lastIndex = at;
    const [found] = mark.exec(text) ?? [];
    if (found === undefined) return text.length;
    const here = mark.lastIndex - 1;
    if (found === '"') {
      mark.lastIndex = endOfText(text, here) + 1;
      if (depth === 0) return mark.lastIndex;
    } else if (found === '[' || found === '{') depth++;
    else if (depth === 0) return here;
    else if (found !== ',' && --depth === 0) return here + 1;
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at++;
  return at;
}

/** Where each line ends, the last at the end of the text. */
function lineEndsIn(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return [...ends, text.length];
}

/** The first line that does not end before a place, counted from 1. */
function lineAt(at: number, ends: readonly number[]): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
