import { latin1 } from '@/core/intake/bytes/kindOfBytes';

/** Escapes by which encodings of mail are told, which pass for plain ASCII otherwise. */
const escapes = [
  ['iso-2022-jp', '\x1b$@'],
  ['iso-2022-jp', '\x1b$B'],
  ['iso-2022-jp', '\x1b(I'],
  ['iso-2022-jp', '\x1b(J'],
  ['iso-2022-kr', '\x1b$)C'],
] as const;

/** The encoding told by escapes between plain bytes, or null. */
export function escapedEncoding(bytes: Uint8Array): 'iso-2022-jp' | 'iso-2022-kr' | null {
  if (!bytes.includes(0x1b) || bytes.some((byte) => byte > 0x7f)) return null;
  const text = latin1(bytes);
  return escapes.find(([, sequence]) => text.includes(sequence))?.[0] ?? null;
}

const shiftOut = 0x0e;
const shiftIn = 0x0f;

/** ISO-2022-KR as the EUC-KR it stands for, since browsers refuse to read it: shifted bytes get their eighth bit. */
export function plainKorean(bytes: Uint8Array): Uint8Array {
  const plain: number[] = [];
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x1b && bytes[at + 1] === 0x24 && bytes[at + 2] === 0x29) at += 3;
    else if (byte === shiftOut || byte === shiftIn) isShifted = byte === shiftOut;
    else plain.push(isShifted && byte > 0x20 ? byte | 0x80 : byte);
  }
  return Uint8Array.from(plain);
}
