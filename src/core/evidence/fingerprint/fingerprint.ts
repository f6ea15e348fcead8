import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dossier } from '@/core/dossier/dossier';

/**
 * What tells one dossier from another, and from itself as it was: the first eight
 * digits of the SHA-256 of its JSON, the keys of every part in order. Notes are
 * part of it, so a note more is another fingerprint. The name it is opened under
 * is not: that is another on every desk. Anyone can reckon it from a saved file:
 * `jq -jcS '.dossier | del(.slug)' file.json | sha256sum`.
 */
export function fingerprintOf(dossier: Dossier): string {
  const known = reckoned.get(dossier) ?? bytesToHex(sha256(utf8ToBytes(written(dossier)))).slice(0, 8);
  reckoned.set(dossier, known);
  return known;
}

const reckoned = new WeakMap<Dossier, string>();

/** A file, the Markdown of the desk and an editor each put the parts of a note in an order of their own. */
function written({ slug: _, ...said }: Dossier): string {
  return JSON.stringify(said, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? inOrder(part) : part,
  );
}

function inOrder(part: object): object {
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}
