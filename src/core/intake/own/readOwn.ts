import { readFile } from '@/core/formats/readFile';
import type { Read } from '@/core/intake/intakeFormat';

/** A text in one of our own forms, as what it holds; nothing where it cannot be read, with why. */
export function readOwn(text: string): Read {
  const { findings, ...reading } = readFile(text);
  switch (reading.kind) {
    case 'dossier':
      return { kind: 'dossiers', dossiers: [reading.dossier], findings };
    case 'briefing':
      return { kind: 'briefing', briefing: reading.briefing, findings };
    case 'unreadable':
      return { kind: 'nothing', findings };
  }
}
