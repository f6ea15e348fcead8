import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import type { Dossier } from '@/core/dossier/dossier';
import type { Evidence } from '@/core/evidence/evidenceOf';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { type InPlace, marksInPlace } from '@/core/evidence/marksInPlace';
import type { Passage } from '@/core/reading/passages';
import type { Term } from '@/core/reading/words/termsOfTheStory';
import { evidenceQuery } from './evidence';

/** A text of a dossier and what is underlined in it. */
export interface PassageInPlace {
  readonly passage: Passage;
  readonly marks: readonly InPlace[];
}

export interface Marks {
  /** By id of passage; a passage without marks is not there. */
  readonly passages: ReadonlyMap<string, PassageInPlace>;
  readonly terms: readonly Term[];
}

/** What is underlined in a dossier. Waits for it (Suspense); null where it could not be read. */
export function useMarks(dossier: Dossier): Marks | null {
  const client = useQueryClient();
  return useSuspenseQuery({
    queryKey: ['marks', fingerprintOf(dossier)],
    queryFn: () => client.fetchQuery(evidenceQuery(client, dossier)).then(marksOf, () => null),
  }).data;
}

function marksOf({ passages, marked, terms }: Evidence): Marks {
  const byId = new Map(marked.map((each) => [each.passage, each]));
  const inPlace = passages.flatMap((passage) => {
    const found = byId.get(passage.id);
    const marks = found === undefined ? [] : marksInPlace(passage, found);
    return marks.length === 0 ? [] : [[passage.id, { passage, marks }] as const];
  });
  return { passages: new Map(inPlace), terms };
}

/** The mark a reader has opened, and those put aside, by `keyOf`; kept as long as the page. */
interface MarksNow {
  readonly opened: (PassageInPlace & { readonly mark: InPlace }) | null;
  readonly aside: ReadonlySet<string>;
}

export const useMarksNow = create<MarksNow>(() => ({ opened: null, aside: new Set() }));

/** One mark of one edition. */
export function keyOf(dossier: Dossier, passage: string, { kind, start }: InPlace): string {
  return [dossier.slug, dossier.language, passage, kind, start].join(' ');
}

export function openMark(opened: MarksNow['opened']): void {
  useMarksNow.setState({ opened });
}

/** Puts a mark aside, or brings all back. */
export function putAside(key: string): void {
  useMarksNow.setState(({ aside }) => ({ aside: new Set([...aside, key]) }));
}

export function bringBack(): void {
  useMarksNow.setState({ aside: new Set() });
}
