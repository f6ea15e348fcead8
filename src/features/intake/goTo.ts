/** Where what was read is shown, and where what was kept is told. */
export const readingId = 'reading';
export const keptId = 'kept';

/** Where one of the files that were read is shown, by its id. */
export const itemId = (file: number) => `${readingId}-${file}`;

/**
 * Who did something goes on at what came of it, once that is drawn; at the page where it is gone.
 * What was read is shown from its beginning, anything else as far as it takes to see it.
 */
export function goTo(id: string): void {
  requestAnimationFrame(() => {
    const there = document.getElementById(id) ?? document.getElementById('main');
    // Focus alone would put the middle of what is taller than the window in the middle of the window.
    there?.focus({ preventScroll: true });
    there?.scrollIntoView({ block: id.startsWith(readingId) ? 'start' : 'nearest' });
  });
}
