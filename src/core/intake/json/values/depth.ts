/** Deeper than any known form goes; what recurses over a value never meets more. */
export const mostDeep = 64;

/** The line a JSON text first nests deeper than is read on; null where it never does. */
export function lineTooDeep(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfText(text, at);
        break;
      case '[':
      case '{':
        if (++depth > mostDeep) return text.slice(0, at).split('\n').length;
        break;
      case ']':
      case '}':
        depth--;
    }
  }
  return null;
}

/** The quotation mark that closes the string opened at a place; the end of the text where none does. */
export function endOfText(text: string, opens: number): number {
  for (let close = text.indexOf('"', opens + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let slashes = 0;
    while (text[close - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return close;
  }
  return text.length;
}
