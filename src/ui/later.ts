import { type ComponentType, lazy } from 'react';

/** A component that is fetched only once the page has nothing better to do. */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    await idle();
    return { default: await load() };
  });
}

/** Where there is no window there is nothing to wait for; where a browser has no idle callback, a moment will do. */
function idle(): Promise<unknown> {
  if (typeof window === 'undefined') return Promise.resolve();
  if (!('requestIdleCallback' in window)) return new Promise((resolve) => setTimeout(resolve, 300));
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
}
