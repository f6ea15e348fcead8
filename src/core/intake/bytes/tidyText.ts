import { lostLetters } from '@/core/formats/lostLetters';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { undoDoubleEncoding } from './letters/undoDoubleEncoding';

/** More control characters than this, and it is no text. */
const mostControls = 0.05;
/** A larger share of question marks in a row than any text has. */
const mostQuestions = 0.05;

/**
 * A text as it is read: encoded once, without byte order marks and NULs, lines
 * where they were. Null where it is no text but control characters.
 */
export function tidyText(raw: string): { readonly text: string; readonly findings: readonly IntakeFinding[] } | null {
  const controls = raw.slice(0, 65_536).match(/[^\P{Cc}\t\n\f\r\x80-\x9f]/gu) ?? [];
  if (controls.length > Math.min(raw.length, 65_536) * mostControls) return null;
  const once = undoDoubleEncoding(raw);
  const text = once.text.replace(/^\uFEFF+/, '');
  return {
    text: text.replaceAll('\0', ''),
    findings: [...once.findings, ...nullsIn(text), ...lostLetters(text), ...questionsIn(text)],
  };
}

function nullsIn(text: string): readonly IntakeFinding[] {
  const first = text.indexOf('\0');
  if (first === -1) return [];
  return [{ code: 'nulls-removed', line: lineAt(text, first), count: text.split('\0').length - 1 }];
}

/** Words of question marks and nothing else, too many to be asked: an encoding without Hangul leaves them. */
function questionsIn(text: string): readonly IntakeFinding[] {
  const words = [...text.slice(0, 65_536).matchAll(/\?{2,}/g)];
  const count = words.reduce((sum, [word]) => sum + word.length, 0);
  const [first] = words;
  if (first === undefined || count < Math.min(text.length, 65_536) * mostQuestions) return [];
  return [{ code: 'letters-questioned', line: lineAt(text, first.index), count }];
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/).length;
}
