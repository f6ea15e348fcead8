import type { Take } from '@/core/dossier/take';
import { isoPeriod, valuesOf } from '@/core/notes/note';

/** The day a take was published, else the month or year that is all a note gives: `2026-05-05`, `2019-12`, `2019`; null where nothing says. */
export function saidWhen({ published, notes }: Pick<Take, 'published' | 'notes'>): string | null {
  return published ?? valuesOf(notes, 'published').find((value) => isoPeriod.safeParse(value).success) ?? null;
}
