/** A form of Unicode told by the bytes themselves, and where the text begins. */
export interface UnicodeForm {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  readonly start: number;
}

/** Byte order marks; those of UTF-32 first, since one begins like that of UTF-16. */
const marks: readonly { readonly encoding: UnicodeForm['encoding']; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** How much of a file is looked at for the pattern of its NULs. */
const enough = 65_536;

/**
 * The form of Unicode a file is in by its byte order mark, or by NULs beside
 * plain letters, as in UTF-16 without one; null where neither says.
 */
export function unicodeForm(bytes: Uint8Array): UnicodeForm | null {
  const mark = marks.find(({ bytes: wanted }) => wanted.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return { encoding: mark.encoding, start: mark.bytes.length };
  let little = 0;
  let big = 0;
  const looked = Math.min(bytes.length, enough) - 1;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at + 1] === 0 && isPlain(bytes[at])) little++;
    if (bytes[at] === 0 && isPlain(bytes[at + 1])) big++;
  }
  const most = Math.max(little, big);
  // Even a text all in Hangul has blanks and line ends; a stray NUL in a text of single bytes is less than this.
  if (most < 2 || most < looked * 0.015 || Math.min(little, big) > most * 0.05) return null;
  return { encoding: little > big ? 'utf-16le' : 'utf-16be', start: 0 };
}

/** A letter, a digit, a blank or a line end of ASCII. */
function isPlain(byte: number | undefined): boolean {
  return byte !== undefined && byte < 0x7f && (byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}

/** Text of a form of Unicode. What is no character becomes �. */
export function readUnicode(bytes: Uint8Array, { encoding, start }: UnicodeForm): string {
  const rest = bytes.subarray(start);
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return readWide(rest, encoding === 'utf-32le');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(rest);
}

/** UTF-32, which no `TextDecoder` knows. */
function readWide(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 > bytes.length ? 0xfffd : view.getUint32(at, little);
    letters.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code));
  }
  return letters.join('');
}
