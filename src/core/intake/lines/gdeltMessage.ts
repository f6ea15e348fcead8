import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { LinesLook } from '@/core/intake/look';
import { firstLine } from './textLines';

/** What GDELT answers in plain words instead of a list, and what it means. */
const messages: readonly (readonly [begins: RegExp, said: 'too-often' | 'words-short' | 'error'])[] = [
  [/^(?:please limit requests|your ip (?:address )?has been|too many requests)/i, 'too-often'],
  [
    /^(?:one or more of your keywords were too|(?:your|the) (?:query|specified phrase|keyword) (?:was|is) too)/i,
    'words-short',
  ],
  [/^(?:timespan is too short|invalid (?:query|mode|timespan|format|date)|error: |unknown error)/i, 'error'],
  [/^(?:parentheses may only be used|queries containing or'd terms|no valid query|the query contained)/i, 'error'],
];

/** An error is one or two sentences; a longer text that begins so is something else. */
const longest = 1000;

/** GDELT's errors, which come as if all were well. */
export const gdeltMessage: IntakeFormat<LinesLook> = {
  id: 'gdelt-message',
  lacks: [],
  recognises({ text }) {
    const first = firstLine(text);
    const known = text.length < longest && messages.some(([begins]) => begins.test(first));
    return known ? { saw: first.slice(0, 80) } : null;
  },
  read({ text }) {
    const said = messages.find(([begins]) => begins.test(firstLine(text)))?.[1] ?? 'error';
    return { kind: 'nothing', findings: [{ code: 'tool-said', line: 1, said, text: text.trim() }] };
  },
};
