/** What turns one text into another: at a place, what goes and what comes. */
export interface TextPatch {
  readonly at: number;
  readonly out: string;
  readonly put: string;
}

/** The smallest single patch between two texts; null where they are the same. */
export function patchBetween(before: string, after: string): TextPatch | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  let end = 0;
  while (end < most - at && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) {
    end++;
  }
  return { at, out: before.slice(at, before.length - end), put: after.slice(at, after.length - end) };
}

/** The text a patch makes of the text it is for. */
export function patched(text: string, { at, out, put }: TextPatch): string {
  return text.slice(0, at) + put + text.slice(at + out.length);
}

/** The patch that takes another back. */
export function inverse({ at, out, put }: TextPatch): TextPatch {
  return { at, out: put, put: out };
}
