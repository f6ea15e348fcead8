import { isFields } from '@/core/formats/json/completed';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';

/** What GDELT answers where it found nothing, or was asked too often: `{}`, `{"articles": null}`. */
export const gdeltEmpty: IntakeFormat<JsonLook> = {
  id: 'gdelt-empty',
  lacks: [],
  recognises: ({ value }) => {
    const saw = emptyAnswer(value);
    return saw === null ? null : { saw };
  },
  read: ({ value, lineOf }) => ({
    kind: 'nothing',
    findings: [{ code: 'tool-said', line: lineOf([]), said: 'nothing', text: JSON.stringify(value) }],
  }),
};

function emptyAnswer(value: unknown): string | null {
  if (!isFields(value)) return null;
  const keys = Object.keys(value);
  if (keys.length === 0) return '{}';
  const { articles } = value;
  const empty = articles === null || (Array.isArray(articles) && articles.length === 0);
  return keys.length === 1 && empty ? JSON.stringify({ articles }) : null;
}
