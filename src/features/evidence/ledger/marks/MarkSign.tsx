import type { Cell } from '@/core/evidence/ledger/cellsOf';
import { isOutletsOwn } from '@/core/notes/layer';
import styles from './LedgerMark.module.css';

/** The shapes of a ledger. What a text holds has one shape where the words are the outlet's, another where they are the dossier's. */
export const signs = ['outlet', 'dossier', 'different', 'absent', 'no-text'] as const;
export type Sign = (typeof signs)[number];

/** The shape of a cell. */
export function signOf({ state, places }: Cell): Sign {
  if (state !== 'same') return state;
  return places.some(({ layer }) => isOutletsOwn(layer)) ? 'outlet' : 'dossier';
}

/** A shape; what it says stands beside it in words. */
export function MarkSign({ sign }: { sign: Sign }) {
  return <span className={styles.sign} data-sign={sign} aria-hidden="true" />;
}
