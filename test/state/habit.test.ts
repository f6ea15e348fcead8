import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { forgetAll } from '@/state/habits/forget';
import { habitOf, isKeeping } from '@/state/habits/habit';
import {
  firstPreferences,
  prefer,
  preferencesSchema,
  recallPreferences,
  usePreferences,
} from '@/state/habits/preferences';
import { pin, recallTray, useTray } from '@/state/habits/tray';

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

  it('recalls nothing, so that what was chosen since stands', async () => {
    expect(await recallPreferences()).toBeNull();
    expect(await recallTray()).toBeNull();
  });

  it('lets habits change for as long as the page is open', () => {
    prefer({ theme: 'dark', textSize: 'large' });
    pin('qwen', ['cnbc']);
    expect(usePreferences.getState()).toEqual({ ...firstPreferences, theme: 'dark', textSize: 'large' });
    expect(useTray.getState().pinned).toEqual({ qwen: ['cnbc'] });
  });

  it('does not claim to have wiped what it could not reach, and takes nothing away', async () => {
    prefer({ theme: 'dark' });
    await expect(forgetAll()).rejects.toThrow();
    expect(usePreferences.getState().theme).toBe('dark');
  });
});

describe('preferences that were kept by another version, or by someone else', () => {
  it('are read one by one: what makes no sense is as on a first visit', () => {
    const kept = { theme: 'mauve', textSize: 'large', motion: 7, shortcuts: 'yes', language: 'ko', more: true };
    expect(z.parse(preferencesSchema, kept)).toEqual({ ...firstPreferences, textSize: 'large', language: 'ko' });
  });
});
