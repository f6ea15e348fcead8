import { useCallback, useSyncExternalStore } from 'react';

/** Whether the page is narrower than so many pixels. */
export function useIsNarrower(width: number): boolean {
  const query = `(max-width: ${width - 1}px)`;
  const listen = useCallback(
    (tell: () => void) => {
      const asked = matchMedia(query);
      asked.addEventListener('change', tell);
      return () => asked.removeEventListener('change', tell);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}
