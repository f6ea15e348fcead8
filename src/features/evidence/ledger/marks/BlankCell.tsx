import type { Cell } from '@/core/evidence/ledger/cellsOf';
import { useEvidenceText } from '@/i18n/useText';
import styles from './LedgerMark.module.css';
import { MarkSign } from './MarkSign';

/** A cell that holds nothing, and why. */
export function BlankCell({ state }: { state: Cell['state'] & ('absent' | 'no-text') }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  return (
    <span className={styles.blank}>
      <MarkSign sign={state} />
      <span className="visually-hidden">{words.states[state]}</span>
    </span>
  );
}
