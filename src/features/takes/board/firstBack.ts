import type { Take } from '@/core/dossier/take';

/** As many takes side by side as most screens hold. */
const aScreen = 12;

/** What the frame that answers a click draws of a board. */
export interface Drawn {
  /** All that stands on the board in it. */
  readonly takes: ReadonlySet<Take>;
  /** Of those, what was left out before. */
  readonly back: ReadonlySet<Take>;
}

/**
 * Of the takes to be shown, those to draw in the frame that answers a click:
 * what was there `before` and, of what comes back, the first screen of it in the
 * `order` of the page. The rest lies beyond the screen and follows a frame later,
 * with the counts. Where nothing changes that is all of `shown`.
 */
export function firstBack(order: readonly Take[], shown: ReadonlySet<Take>, before: ReadonlySet<Take>): Drawn {
  const coming = order.filter((take) => shown.has(take) && !before.has(take));
  const waiting = new Set(coming.slice(aScreen));
  return {
    takes: waiting.size === 0 ? shown : new Set([...shown].filter((take) => !waiting.has(take))),
    back: new Set(coming.slice(0, aScreen)),
  };
}
