import { dossierInPage } from '@/core/exports/page/dossierInPage';
import { readFile } from '@/core/formats/readFile';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { PageLook } from '@/core/intake/look';

/** A page we saved, which carries its dossier. Of what is wrong with that the line is the page's own, where it begins. */
export const dossierPage: IntakeFormat<PageLook> = {
  id: 'dossier-page',
  lacks: [],
  recognises: ({ text }) => (dossierInPage(text) === null ? null : { saw: 'template#parallax-dossier' }),
  read({ text }) {
    const json = dossierInPage(text) ?? '';
    const before = text.slice(0, text.indexOf(json)).split(/\r\n|\n|\r/).length - 1;
    const reading = readFile(json);
    const findings = reading.findings.map((finding) => ({ ...finding, line: finding.line + before }));
    if (reading.kind === 'dossier') return { kind: 'dossiers', dossiers: [reading.dossier], findings };
    return { kind: 'nothing', findings };
  },
};
