import type { Preferences } from './preferences';

/** What of the reader's settings the first paint depends on. */
export type FirstPaint = Pick<Preferences, 'language' | 'theme' | 'textSize'>;

const name = 'parallax.first';

/**
 * Keeps a copy of these settings where the script that paints first can read
 * it without waiting. The settings themselves are on the desk: a copy lost, as
 * this store may lose it, costs one paint in the device's own theme.
 */
export function copyForFirstPaint({ language, theme, textSize }: Preferences): void {
  const copy: FirstPaint = { language, theme, textSize };
  try {
    if (language === null && theme === 'system' && textSize === 'normal') localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(copy));
  } catch {
    // A browser that keeps nothing paints as on a first visit.
  }
}
