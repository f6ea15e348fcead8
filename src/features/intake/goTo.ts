/** Where what was read is shown, and where what was kept is told. */
export const readingId = 'reading';
export const keptId = 'kept';

/** Who did something goes on at what came of it, once that is drawn; at the page where it is gone. */
export function goTo(id: string): void {
  requestAnimationFrame(() => (document.getElementById(id) ?? document.getElementById('main'))?.focus());
}
