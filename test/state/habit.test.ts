import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { forgetHabits, restoreHabits } from '@/state/forget';
import { habitOf, isKeeping } from '@/state/habit';
import { firstPreferences, prefer, preferencesSchema, recallPreferences, usePreferences } from '@/state/preferences';
import { recallTray, togglePin, useTray } from '@/state/tray';

/** Here there is no IndexedDB, as in a browser that refuses to keep anything. */
describe('a browser that keeps nothing', () => {
  it('is found out at the first try, and not before', async () => {
    expect(typeof indexedDB).toBe('undefined');
    expect(isKeeping()).toBe(true);
    const habit = habitOf('colour', z.string());
    habit.remember('red');
    expect(await habit.recall()).toBeNull();
    expect(isKeeping()).toBe(false);
  });

  it('recalls a first visit, and changes nothing that was chosen since', async () => {
    prefer({ theme: 'dark' });
    await recallPreferences();
    await recallTray();
    expect(usePreferences.getState()).toEqual({ ...firstPreferences, theme: 'dark' });
  });

  it('lets habits change, be wiped and be restored for as long as the page is open', async () => {
    prefer({ theme: 'dark', textSize: 'large' });
    togglePin('qwen', 'cnbc');
    const habits = await forgetHabits();
    expect(usePreferences.getState()).toEqual(firstPreferences);
    expect(useTray.getState().pinned).toEqual({});
    restoreHabits(habits);
    expect(usePreferences.getState()).toEqual({ ...firstPreferences, theme: 'dark', textSize: 'large' });
    expect(useTray.getState().pinned).toEqual({ qwen: ['cnbc'] });
  });
});

describe('preferences that were kept by another version, or by someone else', () => {
  it('are read one by one: what makes no sense is as on a first visit', () => {
    const kept = { theme: 'mauve', textSize: 'large', motion: 7, shortcuts: 'yes', language: 'ko', more: true };
    expect(z.parse(preferencesSchema, kept)).toEqual({ ...firstPreferences, textSize: 'large', language: 'ko' });
  });
});
