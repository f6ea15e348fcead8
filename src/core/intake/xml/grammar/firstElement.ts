/** What stands before the first element of a text, and its name. */
export interface Beginning {
  /** The name as written, prefix included. */
  readonly name: string;
  /** What its document type is called, in lower case; null where none is declared. */
  readonly type: string | null;
  /** True where the document type carries rules of its own. */
  readonly hasRules: boolean;
}

const blank = /\s*/y;
const type = /<!DOCTYPE(?:\s+([^\s>[]+))?[^>[]*/iy;
const element = /<([\p{L}_][\p{L}\p{N}_.:-]*)(?=\s|\/?>)/uy;

/** How a text of elements begins, past comments, instructions and a document type; null where it does not begin so. */
export function firstElement(text: string): Beginning | null {
  let declared: string | null = null;
  let hasRules = false;
  let at = 0;
  for (;;) {
    at = past(blank, text, at);
    const passed = endOf(text, at, '<!--', '-->') ?? endOf(text, at, '<?', '?>');
    if (passed !== null) {
      at = passed;
      continue;
    }
    type.lastIndex = at;
    const found = type.exec(text);
    if (found === null) break;
    declared = found[1]?.toLowerCase() ?? '';
    hasRules ||= text[type.lastIndex] === '[';
    const closed = hasRules ? text.indexOf(']', type.lastIndex) + 1 : type.lastIndex;
    at = closed === 0 ? text.length : closed;
    at = past(blank, text, at);
    if (text[at] !== '>') break;
    at++;
  }
  element.lastIndex = at;
  const name = element.exec(text)?.[1];
  if (name === undefined && declared === null) return null;
  return { name: name ?? '', type: declared, hasRules };
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(text);
  return pattern.lastIndex;
}

/** Where a passage that begins here ends; the end of the text where it is left open, null where none begins here. */
function endOf(text: string, at: number, begin: string, end: string): number | null {
  if (!text.startsWith(begin, at)) return null;
  const closed = text.indexOf(end, at + begin.length);
  return closed === -1 ? text.length : closed + end.length;
}
