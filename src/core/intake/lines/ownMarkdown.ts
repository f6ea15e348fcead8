import { briefingMarkdown } from '@/core/formats/briefingMarkdown/briefingMarkdown';
import { eventMarkdown } from '@/core/formats/eventMarkdown/eventMarkdown';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { LinesLook } from '@/core/intake/look';
import { readOwn } from '@/core/intake/own/readOwn';
import { firstLine, textLines } from './textLines';

/** A digest of many events, in our Markdown. */
export const briefingMd: IntakeFormat<LinesLook> = {
  id: 'briefing-md',
  lacks: [],
  recognises: ({ text }) => (briefingMarkdown.recognises(text) ? { saw: mark(text, /^(?:# ?\[|\*\*)/) } : null),
  read: ({ text }) => readOwn(text),
};

/** One event and its takes, in our Markdown. */
export const dossierMd: IntakeFormat<LinesLook> = {
  id: 'dossier-md',
  lacks: [],
  recognises: ({ text }) => (eventMarkdown.recognises(text) ? { saw: mark(text, /^(?:\*\*Meta|## Regional)/) } : null),
  read: ({ text }) => readOwn(text),
};

/** The line that tells, or the first that says anything, where another does. */
function mark(text: string, telling: RegExp): string {
  const line = textLines(text).find((each) => telling.test(each)) ?? firstLine(text);
  return line.slice(0, 80);
}
