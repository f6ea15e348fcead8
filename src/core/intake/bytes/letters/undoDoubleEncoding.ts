import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { latinByte } from './windows1252';

const later = '[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Letters whose bytes in windows-1252 would be whole characters of UTF-8. */
const doubled = new RegExp(`(?:[\\xc2-\\xdf]${later}|[\\xe0-\\xef]${later}{2}|[\\xf0-\\xf4]${later}{3})+`, 'g');
/** What UTF-8 read as windows-1252 looks like in Latin scripts: `Ã©`, `â€œ`, a byte order mark, an emoji. */
const telling = /^(?:[ÂÃ]|â[\x80€]|ï»¿|ð[\x9fŸ])/;
const lineEnd = /\r\n|\n|\r/;
/** The end of a word in capitals in quotation marks, which looks the same: `“IRMÔ`. */
const closing = /^[Â-ß][”’»…]$/;

/**
 * Puts text right that was encoded to UTF-8 twice, run by run, and only where
 * going back the way it came gives whole characters. Says on how many lines.
 */
export function undoDoubleEncoding(text: string): {
  readonly text: string;
  readonly findings: readonly IntakeFinding[];
} {
  const places: number[] = [];
  const mended = text.replace(doubled, (run: string, at: number) => {
    const meant = meantBy(run);
    if (meant === null || isCapitalsInQuotes(text, run, at)) return run;
    places.push(at);
    return meant;
  });
  const [first] = places;
  if (first === undefined) return { text, findings: [] };
  const line = text.slice(0, first).split(lineEnd).length;
  const count = places.filter((at, nth) => nth === 0 || lineEnd.test(text.slice(places[nth - 1], at))).length;
  return { text: mended, findings: [{ code: 'encoded-twice', line, count }] };
}

function meantBy(run: string): string | null {
  // Six such letters in a row are no word of any language in Latin script, but two of Hangul, kana or Han.
  if (!telling.test(run) && run.length < 6) return null;
  const bytes = Uint8Array.from(run, (letter) => latinByte(letter) ?? 0);
  try {
    const meant = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\x80-\x9f]/.test(meant) ? null : meant;
  } catch {
    return null;
  }
}

function isCapitalsInQuotes(text: string, run: string, at: number): boolean {
  const isAfterCapital = /\p{Lu}/u.test(text[at - 1] ?? '');
  const isBeforeLetter = /\p{L}/u.test(text[at + run.length] ?? '');
  return closing.test(run) && isAfterCapital && !isBeforeLetter;
}
