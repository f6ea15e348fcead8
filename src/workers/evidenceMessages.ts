import type { Dossier } from '@/core/dossier/dossier';
import { type Evidence, evidenceOf } from '@/core/evidence/evidenceOf';
import type { RegisterFact } from '@/core/notes/register';

/** What is asked of the worker: a dossier to read, under a number the answer repeats. */
export interface EvidenceQuestion {
  readonly number: number;
  readonly dossier: Dossier;
  readonly register: readonly RegisterFact[];
}

/** What the worker says, as JSON: the evidence, or what went wrong, in the words of the fault. */
export type EvidenceAnswer =
  | { readonly number: number; readonly evidence: Evidence }
  | { readonly number: number; readonly fault: string };

/** Answers one question. A fault is an answer too: a worker that dies says nothing. */
export function answerEvidence({ number, dossier, register }: EvidenceQuestion): EvidenceAnswer {
  try {
    return { number, evidence: evidenceOf(dossier, register) };
  } catch (fault) {
    return { number, fault: String(fault) };
  }
}
