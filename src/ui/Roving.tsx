import type { KeyboardEvent, ReactNode } from 'react';

const ways: Record<string, (from: DOMRect, to: DOMRect) => number> = {
  ArrowRight: (from, to) => along(to.left - from.left, to.top - from.top),
  ArrowLeft: (from, to) => along(from.left - to.left, to.top - from.top),
  ArrowDown: (from, to) => along(to.top - from.top, to.left - from.left),
  ArrowUp: (from, to) => along(from.top - to.top, to.left - from.left),
};

/** How far a way leads: only forward counts, and straying to the side costs thrice. */
function along(forward: number, aside: number): number {
  return forward <= 1 ? Number.POSITIVE_INFINITY : forward + 3 * Math.abs(aside);
}

/** A region that scrolls sideways, within which arrow keys move the focus to the nearest item that way. */
export function Roving({
  items,
  label,
  className,
  children,
}: {
  /** A selector of what can be moved between. */
  items: string;
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  function move(event: KeyboardEvent<HTMLElement>) {
    const way = ways[event.key];
    const here = event.target as HTMLElement;
    if (!way || !here.matches(items)) return;
    const from = here.getBoundingClientRect();
    const others = [...event.currentTarget.querySelectorAll<HTMLElement>(`${items}:not([aria-disabled])`)];
    let nearest: HTMLElement | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const other of others) {
      const far = way(from, other.getBoundingClientRect());
      if (far < least) [nearest, least] = [other, far];
    }
    if (!nearest) return;
    event.preventDefault();
    nearest.focus();
  }
  return (
    <section className={className} aria-label={label} onKeyDown={move}>
      {children}
    </section>
  );
}
