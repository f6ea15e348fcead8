import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is at least this wide now; taken to be where there is no window. */
export function useFits(pixels: number): boolean {
  const query = `(min-width: ${pixels}px)`;
  const follow = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    follow,
    () => window.matchMedia(query).matches,
    () => true,
  );
}
