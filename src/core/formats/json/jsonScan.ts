import type { Path } from '@/core/formats/format';
import { endOfString } from '@/core/formats/markdown/quoting';

/** What a walk over a JSON text finds. */
export interface JsonScan {
  /** The line where the text stops being JSON, or null where it does not. */
  readonly fault: number | null;
  /** How much of the text is JSON: all of it where there is no fault. */
  readonly sound: number;
  /** The line a value begins on, or that of the nearest one around it. */
  lineOf(path: Path): number;
}

interface Holder {
  readonly close: '}' | ']';
  /** The path of what is held, up to its own key. */
  readonly path: string;
  key: string | number;
}

/** What may come next: `start` is a holder just opened, `more` the end of a value. */
type Expects = 'value' | 'start' | 'key' | 'more';

/** Deeper values are told by the line of what they are in. */
const deepest = 8;

/**
 * Walks over a text once, however deep it goes. Engines tell the place of a
 * fault each in their own words, so it is found here.
 */
export function jsonScan(text: string): JsonScan {
  const lines = new Map<string, number>();
  const holders: Holder[] = [];
  let [at, line] = [0, 1];
  let expects: Expects = 'value';

  const lineOf = (path: Path): number => {
    for (let length = Math.min(path.length, deepest); length > 0; length--) {
      const found = lines.get(keyOf(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
  const stop = (): JsonScan => ({ fault: line, sound: at, lineOf });
  const passBlanks = (): void => {
    for (; at < text.length && ' \n\r\t'.includes(text.charAt(at)); at++) if (text[at] === '\n') line++;
  };

  for (passBlanks(); at < text.length; passBlanks()) {
    const holder = holders.at(-1);
    const character = text.charAt(at);
    if (character === holder?.close && (expects === 'start' || expects === 'more')) {
      holders.pop();
      expects = 'more';
      at++;
    } else if (character === ',' && expects === 'more' && holder) {
      expects = holder.close === '}' ? 'key' : 'value';
      at++;
    } else if (holder?.close === '}' && (expects === 'key' || expects === 'start')) {
      const end = stringEnd(text, at);
      if (end === null) return stop();
      holder.key = text.slice(at + 1, end - 1);
      at = end;
      passBlanks();
      if (text[at++] !== ':') return stop();
      expects = 'value';
    } else if (expects === 'value' || expects === 'start') {
      if (typeof holder?.key === 'number') holder.key++;
      const path = holder === undefined || holders.length > deepest ? '' : `${holder.path}/${holder.key}`;
      if (path !== '') lines.set(path, line);
      if (character === '{' || character === '[') {
        holders.push(character === '{' ? { close: '}', path, key: '' } : { close: ']', path, key: -1 });
        expects = 'start';
        at++;
      } else {
        const end = stringEnd(text, at) ?? literalEnd(text, at);
        if (end === null) return stop();
        at = end;
        expects = 'more';
      }
    } else return stop();
  }
  return holders.length === 0 && expects === 'more' ? { fault: null, sound: at, lineOf } : stop();
}

function keyOf(path: Path): string {
  return path.map((key) => `/${String(key)}`).join('');
}

function stringEnd(text: string, at: number): number | null {
  const end = text[at] === '"' ? endOfString(text, at) : -1;
  if (end === -1) return null;
  const inside = text.slice(at, end).replaceAll('\\\\', '');
  return /\p{Cc}/u.test(inside.replace(/[\u007f-\u009f]/g, '')) || /\\(?!["/bfnrt]|u[\da-fA-F]{4})/.test(inside)
    ? null
    : end;
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function literalEnd(text: string, at: number): number | null {
  literal.lastIndex = at;
  const [taken] = literal.exec(text) ?? [];
  return taken === undefined ? null : at + taken.length;
}
