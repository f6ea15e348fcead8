const cell = '[role="grid"] [tabindex="0"]';

/** Brings the labels and the table onto the screen together, where they are not: who uses keys sees both. */
export function showBench(): void {
  document.querySelector('[data-bench]')?.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus on a cell of the table, and brings it into sight without moving more than that takes. */
export function focusCell(cell: Element | null | undefined): void {
  if (!(cell instanceof HTMLElement)) return;
  showBench();
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Puts the focus back on the cell of the table it was on, where there is a table. */
export function backToTable(): void {
  focusCell(document.querySelector(cell));
}

/** Puts the focus on the takes: in the table, or on the choice of one where they are shown one by one. */
export function goToTakes(): void {
  document.querySelector<HTMLElement>(`${cell}, [data-takes] select`)?.focus();
}
