/** Does something in the frame after the next; at once where nobody looks. */
export function aFrameLater(then: () => void): void {
  if (document.visibilityState === 'hidden') then();
  else requestAnimationFrame(() => requestAnimationFrame(then));
}

/**
 * Does something once what has just changed is on the screen and the browser
 * has nothing more urgent to do; at once where nobody looks, since no frame
 * comes then.
 */
export function whenPainted(then: () => void): void {
  if (document.visibilityState === 'hidden') then();
  else
    requestAnimationFrame(() =>
      'requestIdleCallback' in window ? requestIdleCallback(then, { timeout: 100 }) : setTimeout(then, 20),
    );
}
