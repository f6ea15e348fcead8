import { endOfString } from '@/core/formats/markdown/quoting';

/**
 * A JSON text that is sound up to `sound` only, cut after the last whole object
 * or list that stands in a list, with what is open there closed: what was whole
 * can be read. Null where nothing was.
 */
export function wholeItems(text: string, sound: number): string | null {
  const open: string[] = [];
  let cut: { readonly at: number; readonly close: string } | null = null;
  for (let at = 0; at < sound; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      if (end === -1) break;
      at = end - 1;
    } else if (character === '{') open.push('}');
    else if (character === '[') open.push(']');
    else if (character === '}' || character === ']') {
      open.pop();
      if (open.at(-1) === ']') cut = { at: at + 1, close: open.toReversed().join('') };
    }
  }
  return cut === null ? null : text.slice(0, cut.at) + cut.close;
}
