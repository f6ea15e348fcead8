/** Puts the focus back on the cell of the table it was on, where there is a table. */
export function backToTable(): void {
  document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
}
