import type { HeadFieldName } from '@/core/edits/fields/headFields';
import type { Finding } from '@/core/formats/findings';
import { useSitting } from '@/state/editing/sitting';
import { goToLine } from './goToLine';

/** The field of the form in which a finding about the dossier itself is mended. */
const fieldOf: Partial<Record<Finding['code'], HeadFieldName>> = {
  'title-missing': 'title',
  'meta-missing': 'date',
  'date-unreadable': 'date',
  'language-unreadable': 'language',
  'section-missing': 'summary',
};

/** From the form to what a finding is about: its field where it has one that can be typed in, else its line of the Markdown. */
export function goToFinding({ code, line }: Finding): void {
  const before = useSitting.getState().history.text.split('\n', line);
  const isOfHead = !before.some((each) => each.startsWith('## '));
  const field = document.querySelector<HTMLElement>(`[data-field="head-${fieldOf[code]}"]:not(:disabled)`);
  if (field === null || !isOfHead) return void goToLine(line);
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
