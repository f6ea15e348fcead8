import { createContext, useContext } from 'react';
import type { Dossier } from '@/core/dossier/dossier';

export const MarkedDossier = createContext<Dossier | null>(null);

/** The dossier whose texts are marked. */
export function useMarkedDossier(): Dossier {
  const found = useContext(MarkedDossier);
  if (found === null) throw new Error('Words are marked outside their dossier');
  return found;
}
