/** First bytes by which files that are no text are known, as Latin-1; `at` is where they stand. */
const signs: readonly { readonly kind: string; readonly starts: string; readonly at?: number }[] = [
  { kind: 'PNG', starts: '\x89PNG' },
  { kind: 'JPEG', starts: '\xff\xd8\xff' },
  { kind: 'GIF', starts: 'GIF8' },
  { kind: 'WebP', starts: 'WEBP', at: 8 },
  { kind: 'TIFF', starts: 'II*\0' },
  { kind: 'TIFF', starts: 'MM\0*' },
  { kind: 'PDF', starts: '%PDF-' },
  { kind: 'RTF', starts: '{\\rtf' },
  { kind: 'gzip', starts: '\x1f\x8b' },
  { kind: 'bzip2', starts: 'BZh' },
  { kind: 'xz', starts: '\xfd7zXZ' },
  { kind: '7z', starts: "7z\xbc\xaf'\x1c" },
  { kind: 'RAR', starts: 'Rar!\x1a' },
  { kind: 'Zstandard', starts: '\x28\xb5\x2f\xfd' },
  { kind: 'Microsoft Office 97, HWP', starts: '\xd0\xcf\x11\xe0' },
  { kind: 'SQLite', starts: 'SQLite format 3\0' },
  { kind: 'MP4', starts: 'ftyp', at: 4 },
  { kind: 'MP3', starts: 'ID3\x03' },
  { kind: 'MP3', starts: 'ID3\x04' },
  { kind: 'Ogg', starts: 'OggS' },
  { kind: 'ELF', starts: '\x7fELF' },
  { kind: 'EXE', starts: 'MZ\x90\0' },
  { kind: 'WebAssembly', starts: '\0asm' },
];

/** What a zip holds where it is no archive but a document, by the names and types inside, which are not packed. */
const documents = [
  ['word/document', 'Word'],
  ['xl/workbook', 'Excel'],
  ['ppt/presentation', 'PowerPoint'],
  ['application/vnd.oasis.opendocument', 'OpenDocument'],
  ['application/hwp+zip', 'HWPX'],
  ['application/epub+zip', 'EPUB'],
] as const;

/** What the first bytes say a file is, where that is no text: `PNG`, `Word`. Null for text, a plain zip, and what is unknown. */
export function kindOfBytes(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096));
  if (!isZip(bytes)) return signs.find(({ starts, at = 0 }) => head.startsWith(starts, at))?.kind ?? null;
  const names = head + latin1(bytes.subarray(-65_536));
  return documents.find(([inside]) => names.includes(inside))?.[1] ?? null;
}

/** Whether the first bytes are those of a zip, even an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return ['PK\x03\x04', 'PK\x05\x06'].includes(latin1(bytes.subarray(0, 4)));
}

/** One character a byte, so that bytes can be searched like a text. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
}
