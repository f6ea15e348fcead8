import { dossierJson } from '@/core/formats/dossierJson';
import { isFields } from '@/core/formats/json/completed';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';
import { readOwn } from '@/core/intake/own/readOwn';

/** Our own form: `{"parallax": 1, "dossier": {…}}`. */
export const dossierFile: IntakeFormat<JsonLook> = {
  id: 'dossier-json',
  lacks: [],
  recognises: ({ text, value }) =>
    isFields(value) && Object.hasOwn(value, 'parallax') && dossierJson.recognises(text) ? { saw: 'parallax' } : null,
  read: ({ text }) => readOwn(text),
};
