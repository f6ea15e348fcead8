import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { PassageText } from '@/features/evidence/PassageText';
import { WhoseTake } from '@/features/evidence/WhoseTake';
import styles from './LedgerList.module.css';

/** Takes by name, each with all the text there is of it. */
export function TakeList({ columns }: { columns: readonly number[] }) {
  const { ledger, passages } = useEvidenceAtHand().evidence;
  return (
    <ul className={styles.takes}>
      {columns.map((column) => {
        const take = ledger.columns[column]?.take ?? null;
        return (
          <li key={column}>
            <WhoseTake take={take} />
            {passages
              .filter((passage) => passage.take === take)
              .map((passage) => (
                <PassageText key={passage.id} passage={passage} />
              ))}
          </li>
        );
      })}
    </ul>
  );
}
