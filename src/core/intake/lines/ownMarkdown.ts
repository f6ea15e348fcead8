import { briefingMarkdown } from '@/core/formats/briefingMarkdown/briefingMarkdown';
import { eventMarkdown } from '@/core/formats/eventMarkdown/eventMarkdown';
import { readFile } from '@/core/formats/readFile';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import type { LinesLook } from '@/core/intake/look';
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

/** A text of our own Markdown as what it holds. */
export function readOwn(text: string): Read {
  const reading = readFile(text);
  const { findings } = reading;
  switch (reading.kind) {
    case 'dossier':
      return { kind: 'dossiers', dossiers: [reading.dossier], findings };
    case 'briefing':
      return { kind: 'briefing', briefing: reading.briefing, findings };
    case 'unreadable':
      return { kind: 'nothing', findings };
  }
}

/** The line that tells, or the first that says anything, where another does. */
function mark(text: string, telling: RegExp): string {
  const line = textLines(text).find((each) => telling.test(each)) ?? firstLine(text);
  return line.slice(0, 80);
}
