import type { Take } from '@/core/dossier/take';

const mostDots = 200;

/** Whether the grid has a dot for each take; of more it counts them, cell by cell. */
export function drawnAsDots(takes: readonly Take[]): boolean {
  return takes.length <= mostDots;
}
