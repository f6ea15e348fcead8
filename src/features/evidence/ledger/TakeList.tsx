import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { LayersSaid } from '@/features/evidence/LayersSaid';
import { PassageText } from '@/features/evidence/PassageText';
import { WhoseTake } from '@/features/evidence/WhoseTake';
import styles from './LedgerList.module.css';

/** Takes by name, each with all the text there is of it. */
export function TakeList({ columns }: { columns: readonly number[] }) {
  const { ledger, passages } = useEvidenceAtHand().evidence;
  const takes = columns.map((column) => ledger.columns[column]?.take ?? null);
  const texts = passages.filter(({ take }) => takes.includes(take));
  return (
    <>
      <ul className={styles.takes}>
        {takes.map((take) => (
          <li key={take ?? ''}>
            <WhoseTake take={take} />
            {texts
              .filter((passage) => passage.take === take)
              .map((passage) => (
                <PassageText key={passage.id} passage={passage} />
              ))}
          </li>
        ))}
      </ul>
      <LayersSaid layers={texts.map(({ layer }) => layer)} />
    </>
  );
}
