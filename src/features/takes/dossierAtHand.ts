import { createContext, useContext } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { ownersWhoAreParties, type PartyOwner } from '@/core/notes/party';

/** The dossier a take stands in, and what a take alone cannot know of itself. */
export interface AtHand {
  readonly dossier: Dossier;
  readonly parties: readonly PartyOwner[];
}

export const DossierAtHand = createContext<AtHand | null>(null);

/** A dossier with what its takes cannot know of themselves, reckoned once. */
export function atHand(dossier: Dossier): AtHand {
  return { dossier, parties: ownersWhoAreParties(dossier) };
}

/** The dossier on this page. */
export function useDossierAtHand(): AtHand {
  const found = useContext(DossierAtHand);
  if (found === null) throw new Error('A take is shown outside its dossier');
  return found;
}
