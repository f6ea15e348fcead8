import { useMemo } from 'react';
import type { Voice } from '@/core/evidence/ledger/ledger';
import { everywhereBut } from '@/core/evidence/ledger/omissions';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText } from '@/i18n/useText';
import styles from './Omissions.module.css';
import { RowPopover } from './RowPopover';
import { TakesWithout } from './TakesWithout';

/** What all takes with text have but one. */
export function EverywhereBut({ voice }: { voice: Voice | null }) {
  const { omissions: words } = useEvidenceText().evidencePage;
  const { ledger } = useEvidenceAtHand().evidence;
  const found = useMemo(() => everywhereBut(ledger, voice), [ledger, voice]);
  if (found.length === 0) return <p className={styles.none}>{words.noneBut}</p>;
  return (
    <ul className={styles.list}>
      {found.map(({ row, held, of }) => (
        <li key={row}>
          <div className={styles.apart}>
            <RowPopover at={row} voice={voice} />: {words.heldBy(held, of)}
          </div>
          <TakesWithout at={row} voice={voice} />
        </li>
      ))}
    </ul>
  );
}
