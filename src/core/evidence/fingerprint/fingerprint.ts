import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dossier } from '@/core/dossier/dossier';
import { dossierToJson } from '@/core/formats/dossierJson';

/**
 * What tells one dossier from another, and from itself as it was: the first eight
 * digits of the SHA-256 of its JSON as the app saves it. Notes are part of it, so
 * a note more is another fingerprint. Anyone can reckon it from the saved file.
 */
export function fingerprintOf(dossier: Dossier): string {
  const known = reckoned.get(dossier) ?? bytesToHex(sha256(utf8ToBytes(dossierToJson(dossier)))).slice(0, 8);
  reckoned.set(dossier, known);
  return known;
}

const reckoned = new WeakMap<Dossier, string>();
