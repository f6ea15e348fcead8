const cell = '[role="grid"] [tabindex="0"]';

/** Brings the labels and the table onto the screen together, where they are not: who uses keys sees both. */
export function showBench(): void {
  document.querySelector('[data-bench]')?.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus back on the cell of the table it was on, where there is a table. */
export function backToTable(): void {
  showBench();
  document.querySelector<HTMLElement>(cell)?.focus();
}

/** Puts the focus on the takes: in the table, or on the choice of one where they are shown one by one. */
export function goToTakes(): void {
  document.querySelector<HTMLElement>(`${cell}, [data-takes] select`)?.focus();
}
