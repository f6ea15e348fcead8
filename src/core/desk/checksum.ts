import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Thirty-two hex digits that tell a text from any other, and from what is left of
 * it after a disk fault or a hand's change: the first half of its SHA-256.
 */
export function checksumOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}
