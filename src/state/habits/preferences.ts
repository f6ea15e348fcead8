import * as z from 'zod/mini';
import { create } from 'zustand';
import { copyForFirstPaint } from './firstPaint';
import { habitOf } from './habit';

/** The reader's habits. To add one: a line here, with what it is on a first visit. */
export const preferencesSchema = z.object({
  /** A language code; null until the reader chooses, and the browser's own list decides. */
  language: z.catch(z.nullable(z.string()), null),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  textSize: z.catch(z.enum(['normal', 'large', 'larger']), 'normal'),
  motion: z.catch(z.enum(['system', 'reduced']), 'system'),
  shortcuts: z.catch(z.boolean(), true),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const firstPreferences: Preferences = z.parse(preferencesSchema, {});

export const usePreferences = create<Preferences>(() => firstPreferences);

const habit = habitOf('preferences', preferencesSchema);

/** What was kept of the reader's habits, or null. It takes effect when put into `usePreferences`. */
export const recallPreferences = () => habit.recall();

/** Changes habits, and keeps them. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  copyForFirstPaint(usePreferences.getState());
  habit.remember(usePreferences.getState());
}
