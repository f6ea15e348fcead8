import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';

/** A whole desk, as it was saved. Whoever restores it reads it. */
export const deskBackup: IntakeFormat<JsonLook> = {
  id: 'desk-backup',
  lacks: [],
  recognises: ({ text }) =>
    /^\s*\{\s*"parallaxDesk"\s*:\s*\d/.test(text.slice(0, 200)) ? { saw: 'parallaxDesk' } : null,
  read: ({ text }) => ({ kind: 'backup', text, findings: [] }),
};
