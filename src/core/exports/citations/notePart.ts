import { isCalendarDay } from '@/core/dossier/calendarDay';

/**
 * What stands before each part of a citation's note, in their order; before the
 * gist only where it would be taken for another part. In every language the same,
 * so that whoever reads it back knows it.
 */
export const noteLabels = {
  gist: 'Gist: ',
  text: 'Quote: ',
  original: 'Original: ',
  seen: 'First seen: ',
} as const;
export type NotePart = keyof typeof noteLabels;
const parts = Object.keys(noteLabels) as readonly NotePart[];

/** The part a line of a note begins as. `First seen: ` without a day of the calendar, `2026-06-24`, is somebody's own words; null for those. */
export function partOf(line: string): NotePart | null {
  const part = parts.find((each) => line.startsWith(noteLabels[each])) ?? null;
  return part === 'seen' && !isCalendarDay(line.slice(noteLabels.seen.length).trim()) ? null : part;
}
