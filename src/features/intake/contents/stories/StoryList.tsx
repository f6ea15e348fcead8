import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { type Brought, choose } from '@/state/intake/brought';
import styles from './Stories.module.css';
import { StoryRow } from './StoryRow';

/** How far a key moves among so many rows. */
const moves: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + 10,
  PageUp: (from) => from - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Takes to choose from, drawn as far as they are seen. One stop for the Tab key; arrow keys move between rows. */
export function StoryList({
  file,
  rows,
  places,
  known,
}: {
  file: Brought;
  rows: readonly GatheredRow[];
  /** The rows to show, by their place. */
  places: readonly number[];
  /** Those the dossier they are to go to holds already. */
  known: ReadonlySet<number>;
}) {
  const { stories: words } = useDeskText().intake;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const here = Math.min(at, places.length - 1);
  const drawn = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 86,
    getItemKey: (index) => places[index] ?? index,
    overscan: 8,
    // The row the keyboard is at stays, wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([here, ...defaultRangeExtractor(range)])].sort((one, other) => one - other),
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
  const move = (event: KeyboardEvent) => {
    const way = moves[event.key];
    if (way === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(places.length - 1, way(here, places.length)));
    setAt(next);
    drawn.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] input`)?.focus({ preventScroll: true });
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the boxes in it, which do the rest
    <div ref={scroller} className={styles.scroller} onKeyDown={move}>
      <ul ref={drawn.containerRef} className={styles.rows} aria-label={words.list(file.read.name)}>
        {drawn.getVirtualItems().map(({ index, key }) => {
          const place = places[index] ?? 0;
          const row = rows[place];
          return row === undefined ? null : (
            <li
              key={key}
              ref={drawn.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={places.length}
              onFocus={() => setAt(index)}
            >
              <StoryRow
                row={row}
                isChosen={file.chosen.has(place) && !known.has(place)}
                isThere={known.has(place)}
                isKept={file.kept.has(place)}
                isHere={index === here}
                onChoose={(isChosen) => choose(file.id, [place], isChosen)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
