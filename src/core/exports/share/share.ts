import { deflateSync } from 'fflate';
import type { Dossier } from '@/core/dossier/dossier';
import { writtenJson } from '@/core/formats/json/writtenJson';
import { sharedName } from './sharedName';

/** Above this many characters some programs cut a link off. */
export const longLink = 8_000;
/** Longer links are neither made nor read. */
export const longestLink = 60_000;

/**
 * The link that carries a dossier in its fragment, which no browser sends
 * anywhere, and opens it to be read. `root` is the address of the app, with its
 * last slash.
 */
export function shareLink(root: string, dossier: Dossier): string {
  const fragment = `d=${shareText(dossier)}`;
  return `${root}e/${sharedName(fragment)}#${fragment}`;
}

/** A dossier as text for a fragment: its JSON, what is not known left out, deflated, in the letters of base64url. */
function shareText(dossier: Dossier): string {
  const json = writtenJson(known({ parallax: 1, dossier }));
  const bytes = deflateSync(new TextEncoder().encode(json), { level: 9 });
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A value without what reading fills in again: nulls and empty lists. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  const held = Object.entries(value).filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0));
  return Object.fromEntries(held.map(([name, part]) => [name, known(part)]));
}
