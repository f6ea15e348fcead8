import { Inflate } from 'fflate';
import { longestLink } from './share';

/** More bytes than this are no small dossier. */
const mostBytes = 2_000_000;
/** So many are unpacked at a time, and can be a thousand times as many after. */
const step = 1_024;

/** What the fragment of an address carries: nothing of ours, a text to read as a file, or what is refused and why. */
export type Shared =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'shared'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: 'broken' | 'too-long' | 'too-large' };

/**
 * Reads the fragment of a shared link, with or without its `#`. Never throws
 * and never unpacks more than 2 MB: what is cut off or was never ours is
 * `broken`, what is too much is said so. The text is one to be read as any
 * file that comes from outside.
 */
export function readShared(fragment: string): Shared {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('d=')) return { kind: 'nothing' };
  if (text.length > longestLink) return refused('too-long');
  if (!/^d=[\w-]+$/.test(text)) return refused('broken');
  try {
    const bytes = inflated(bytesOf(text.slice(2)));
    if (bytes === null) return refused('too-large');
    return { kind: 'shared', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused('broken');
  }
}

function refused(why: 'broken' | 'too-long' | 'too-large'): Shared {
  return { kind: 'refused', why };
}

function bytesOf(base64url: string): Uint8Array {
  const letters = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Unpacked piece by piece, so that what is too much is noticed before it is there; null for that. */
function inflated(packed: Uint8Array): Uint8Array | null {
  const bytes = new Uint8Array(mostBytes);
  let length = 0;
  let room = true;
  const unpacking = new Inflate((piece) => {
    room = length + piece.length <= mostBytes;
    if (room) bytes.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length && room; at += step) {
    unpacking.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return room ? bytes.subarray(0, length) : null;
}
