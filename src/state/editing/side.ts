import * as z from 'zod/mini';
import { create } from 'zustand';
import { habitOf } from '@/state/habits/habit';

/** What of the editor is shown; a narrow screen has room for one side. */
export const sides = ['both', 'form', 'markdown'] as const;
export type Side = (typeof sides)[number];

const habit = habitOf('editor-side', z.enum(sides));

/** The side that is shown; at first the form, which asks nobody to know Markdown. */
export const useSide = create<{ readonly side: Side }>(() => ({ side: 'form' }));

/** Shows a side as it was chosen the last time. Never rejects. */
export async function recallSide(): Promise<void> {
  const side = await habit.recall();
  if (side !== null) showSide(side);
}

/** Shows a side, this once. */
export function showSide(side: Side): void {
  useSide.setState({ side });
}

/** Shows a side, now and from now on. */
export function chooseSide(side: Side): void {
  showSide(side);
  habit.remember(side);
}
