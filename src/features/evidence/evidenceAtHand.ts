import { createContext, useContext } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { Evidence } from '@/core/evidence/evidenceOf';
import type { Passage } from '@/core/reading/passages';

/** A dossier with what was read out of it by rule. */
export interface EvidenceAtHand {
  readonly dossier: Dossier;
  readonly evidence: Evidence;
  takeOf(id: string): Take | undefined;
  passageOf(id: string): Passage | undefined;
}

export const EvidenceAtHandContext = createContext<EvidenceAtHand | null>(null);

/** Finds takes and passages by id. */
export function evidenceAtHand(dossier: Dossier, evidence: Evidence): EvidenceAtHand {
  const takes = new Map(dossier.takes.map((take) => [take.id, take]));
  const passages = new Map(evidence.passages.map((passage) => [passage.id, passage]));
  return { dossier, evidence, takeOf: (id) => takes.get(id), passageOf: (id) => passages.get(id) };
}

/** The evidence on this page. */
export function useEvidenceAtHand(): EvidenceAtHand {
  const found = useContext(EvidenceAtHandContext);
  if (found === null) throw new Error('Evidence is shown outside its page');
  return found;
}
