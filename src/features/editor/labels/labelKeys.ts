import { showBench } from '@/features/editor/takes/backToTable';

/** The key that leads from the table to each label. */
export const labelKeys = { lens: 'L', region: 'R', language: 'G', frame: 'F' } as const;
export type Label = keyof typeof labelKeys;

const labels = Object.keys(labelKeys) as readonly Label[];

/** The label a key leads to, by its place on the keyboard, whatever script it types; null for any other. */
export function labelOfKey(code: string): Label | null {
  return labels.find((label) => code === `Key${labelKeys[label]}`) ?? null;
}

/** Puts the focus on a label's field; what was typed there before is selected, so that typing replaces it. */
export function goToLabel(label: Label): void {
  const field = document.querySelector<HTMLElement>(`[data-label="${label}"]`);
  showBench();
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'nearest' });
  if (field instanceof HTMLInputElement) field.select();
}
