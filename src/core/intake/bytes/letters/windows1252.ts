/** What windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const byteOf = new Map([...upper].map((letter, at) => [letter, 0x80 + at]));

/** The byte a letter has in windows-1252 or Latin-1; null where it has none. */
export function latinByte(letter: string): number | null {
  const code = letter.charCodeAt(0);
  return code < 0x100 ? code : (byteOf.get(letter) ?? null);
}

/** Windows-1252 as text. Not by `TextDecoder`, since that of Node 20 reads it as Latin-1. */
export function readWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);
}
