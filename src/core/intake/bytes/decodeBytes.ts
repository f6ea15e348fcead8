import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { isZip, kindOfBytes } from './kindOfBytes';
import { declaredEncoding, knownEncoding } from './letters/declaredEncoding';
import { escapedEncoding, plainKorean } from './letters/escapedEncoding';
import { plausibleEncodings, readExactly } from './letters/plausibleEncodings';
import { readUnicode, unicodeForm } from './letters/unicodeForm';
import { tidyText } from './tidyText';

/** Bytes as text, and how that was found. */
export interface Decoded {
  /** Null where it is no text, or nothing says which. */
  readonly text: string | null;
  /** As `TextDecoder` names it, and `utf-32le`, `iso-2022-kr`, which it does not know. */
  readonly encoding: string | null;
  /** True where nothing in the file says so, and its letters do. */
  readonly tried: boolean;
  /** The other encodings in which the bytes are a text without loss, the likeliest first. */
  readonly choices: readonly string[];
  readonly findings: readonly IntakeFinding[];
}

type Found = Pick<Decoded, 'encoding'> & {
  readonly text: string;
  readonly tried?: boolean;
  readonly choices?: readonly string[];
};

/** More control characters than this, and it is no text in any encoding. */
const mostControls = 0.05;
/** More letters lost than one and this share, and it was not UTF-16. */
const mostLost = 0.02;

/**
 * Finds the encoding of a file by its content and reads it: byte order mark,
 * NULs at every other byte, escapes, UTF-8, what the file declares, UTF-8 with
 * a few faults, and at last the letters. `wanted` reads it in an encoding a
 * reader chose; one that is not known is as if none was chosen. Letters lost are � in the text.
 */
export function decodeBytes(bytes: Uint8Array, wanted?: string): Decoded {
  const kind = kindOfBytes(bytes) ?? (isZip(bytes) ? 'zip' : null);
  if (kind !== null) return nothing({ code: 'not-text', line: 1, kind });
  const declared = declaredEncoding(bytes);
  const found = asWanted(bytes, wanted) ?? byItsBytes(bytes) ?? byDeclaration(bytes, declared) ?? asDamaged(bytes);
  if (found !== null) return whole(found, bytes, declared);
  if (looksBinary(bytes)) return nothing({ code: 'not-text', line: 1, kind: null });
  const { likely, all } = plausibleEncodings(bytes);
  const text = likely === null ? null : readExactly(bytes, likely);
  if (text === null) return { ...nothing({ code: 'encoding-unknown', line: 1 }), choices: all };
  const choices = all.filter((encoding) => encoding !== likely);
  return whole({ text, encoding: likely, tried: true, choices }, bytes, declared);
}

/** As the reader wishes, letters lost where it does not fit. */
function asWanted(bytes: Uint8Array, wanted: string | undefined): Found | null {
  const encoding = wanted === undefined ? null : knownEncoding(wanted);
  if (encoding === null) return null;
  const text = readExactly(bytes, encoding) ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const isUtf8 = readExactly(bytes, 'utf-8') !== null;
  const all = [...(isUtf8 ? ['utf-8'] : []), ...plausibleEncodings(bytes).all];
  return { text, encoding, choices: all.filter((each) => each !== encoding) };
}

function byItsBytes(bytes: Uint8Array): Found | null {
  const form = unicodeForm(bytes);
  if (form !== null && form.encoding !== 'utf-8') {
    const text = readUnicode(bytes, form);
    // Without a mark it is only a guess, and other files hold NULs as well.
    if (form.start > 0 || text.split('\uFFFD').length - 2 <= text.length * mostLost)
      return { text, encoding: form.encoding };
    return null;
  }
  const escaped = escapedEncoding(bytes);
  if (escaped !== null) {
    const text = escaped === 'iso-2022-kr' ? readExactly(plainKorean(bytes), 'euc-kr') : readExactly(bytes, escaped);
    if (text !== null) return { text, encoding: escaped };
  }
  const text = form === null ? readExactly(bytes, 'utf-8') : readUnicode(bytes, form);
  return text === null ? null : { text, encoding: 'utf-8' };
}

function byDeclaration(bytes: Uint8Array, declared: string | null): Found | null {
  if (declared === null || declared.startsWith('utf')) return null;
  const text = readExactly(bytes, declared);
  return text === null ? null : { text, encoding: declared };
}

/** UTF-8 with a few bytes wrong: cut within a character, or halves of one (CESU-8). */
function asDamaged(bytes: Uint8Array): Found | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.split('\uFFFD').length - 1;
  const sound = (text.match(/[^\0-\x7f\uFFFD]/g) ?? []).length;
  const isCutAtEnd = sound > 0 && text.indexOf('\uFFFD') === text.length - 1;
  return isCutAtEnd || sound >= lost * 4 ? { text, encoding: 'utf-8' } : null;
}

function whole(
  { text, encoding, tried = false, choices = [] }: Found,
  bytes: Uint8Array,
  declared: string | null,
): Decoded {
  const tidy = tidyText(text);
  if (tidy === null) return nothing({ code: 'not-text', line: 1, kind: null });
  const findings: IntakeFinding[] = [];
  if (tried && encoding !== null) findings.push({ code: 'encoding-tried', line: 1, encoding });
  if (declared !== null && encoding !== null && declared !== encoding && bytes.some((byte) => byte > 0x7f)) {
    findings.push({ code: 'encoding-differs', line: 1, declared, encoding });
  }
  return { text: tidy.text, encoding, tried, choices, findings: [...findings, ...tidy.findings] };
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  const controls = head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)).length;
  return controls > head.length * mostControls;
}

function nothing(finding: IntakeFinding): Decoded {
  return { text: null, encoding: null, tried: false, choices: [], findings: [finding] };
}
