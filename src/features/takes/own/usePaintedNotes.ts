import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { passagesOfTake } from '@/core/reading/passages';
import { elementSaying, rangeIn } from './placeInPage';

const name = 'readers-notes';

/**
 * Paints the words a reader noted something on, where they stand in the page.
 * It is the browser's own highlight: the page is not built otherwise for it,
 * and a browser without it shows the note and paints nothing.
 */
export function usePaintedNotes(dossier: Dossier): void {
  const view = useLocation({ select: ({ searchStr }) => searchStr });

  // Follows what is drawn on the page, which other parts of it draw: `view` says when they draw anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    const paint = () => CSS.highlights.set(name, new Highlight(...notedRanges(dossier)));
    // The views are shown before their address is written, and drawn a moment later.
    const later = setTimeout(paint, 50);
    return () => {
      clearTimeout(later);
      CSS.highlights.delete(name);
    };
  }, [dossier, view]);
}

function notedRanges(dossier: Dossier): readonly Range[] {
  return dossier.takes.flatMap((take) => {
    const noted = take.notes.filter(({ by, start }) => by === 'reader' && start !== undefined);
    const article = noted.length === 0 ? null : document.getElementById(`take-${take.id}`);
    if (article === null) return [];
    const passages = passagesOfTake(take, dossier.language);
    return noted.flatMap(({ layer, words, start = 0 }) => {
      const text = passages.find(
        (each) => each.layer === layer && words !== null && each.text.startsWith(words, start),
      );
      const element = text === undefined ? null : elementSaying(article, text.text);
      return (element && rangeIn(element, start, start + (words?.length ?? 0))) ?? [];
    });
  });
}
