import type { Voice } from '@/core/evidence/ledger/ledger';
import { useEvidenceText } from '@/i18n/useText';
import { EverywhereBut } from './EverywhereBut';
import styles from './Omissions.module.css';
import { OnlyHere } from './OnlyHere';

/** What parts one take from the others. */
export function OmissionsSection({ voice }: { voice: Voice | null }) {
  const { omissions: words } = useEvidenceText().evidencePage;
  return (
    <div className={styles.both}>
      <section>
        <h3>{words.only}</h3>
        <OnlyHere voice={voice} />
      </section>
      <section>
        <h3>{words.but}</h3>
        <EverywhereBut voice={voice} />
      </section>
    </div>
  );
}
