import type { Voice } from '@/core/evidence/ledger/ledger';
import { useEvidenceText } from '@/i18n/useText';
import styles from './LedgerKey.module.css';
import { MarkSign, signs } from './MarkSign';

/** What each shape says. Of one voice's words there is one shape. */
export function LedgerKey({ voice }: { voice: Voice | null }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const shown = signs.filter((sign) => voice === null || sign !== (voice === 'outlet' ? 'dossier' : 'outlet'));
  return (
    <ul className={styles.key}>
      {shown.map((sign) => (
        <li key={sign}>
          <MarkSign sign={sign} /> {words.signs[sign]}
        </li>
      ))}
    </ul>
  );
}
