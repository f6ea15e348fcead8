import { dossierJson } from '@/core/formats/dossierJson';
import { isFields } from '@/core/formats/json/completed';
import { readFile } from '@/core/formats/readFile';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';

/** Our own form: `{"parallax": 1, "dossier": {…}}`. */
export const dossierFile: IntakeFormat<JsonLook> = {
  id: 'dossier-json',
  lacks: [],
  recognises: ({ text, value }) =>
    isFields(value) && Object.hasOwn(value, 'parallax') && dossierJson.recognises(text) ? { saw: 'parallax' } : null,
  read: ({ text }) => readOwn(text),
};

function readOwn(text: string): Read {
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
