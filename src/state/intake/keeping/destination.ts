import { create } from 'zustand';

/** Where what is chosen goes. */
export interface Destination {
  readonly kind: 'fresh' | 'existing';
  /** Of a new dossier. */
  readonly title: string;
  /** The day of its event, ISO; null where the reader leaves what is proposed. */
  readonly date: string | null;
  /** Of the dossier takes are added to; null until one is chosen. */
  readonly slug: string | null;
}

const nowhere: Destination = { kind: 'fresh', title: '', date: null, slug: null };

/** Where the reader says it goes, until it is kept. */
export const useDestination = create<Destination>(() => nowhere);

/** Changes what the reader says of where it goes. */
export function sendTo(part: Partial<Destination>): void {
  useDestination.setState(part);
}

/** Forgets where it was to go: it is kept. */
export function sendNowhere(): void {
  useDestination.setState(nowhere);
}
