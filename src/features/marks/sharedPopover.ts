import type { InPlace } from '@/core/evidence/marksInPlace';
import { openMark, type PassageInPlace, useMarksNow } from '@/state/marks';

/** The one popover of all marks. */
export const markPopover = 'mark';

/** Tells of a mark. While the popover tells of another it is closed first, so that the browser opens it at this one. */
export function showMark(opened: PassageInPlace & { readonly mark: InPlace }): void {
  const before = useMarksNow.getState().opened;
  if (before !== null && before.mark !== opened.mark) closeMark();
  openMark(opened);
}

/** Closes it. Where there are no popovers it stands open. */
export function closeMark(): void {
  document.getElementById(markPopover)?.hidePopover?.();
}
