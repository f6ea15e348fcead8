import { useEvidenceAtHand } from './evidenceAtHand';
import styles from './InContext.module.css';
import { LayersSaid } from './LayersSaid';
import { PassageText } from './PassageText';
import { WhoseTake } from './WhoseTake';

/** All the text there is of a take, or of the dossier's own voice for null: what “not in the text we have” rests on. */
export function TakeTexts({ take }: { take: string | null }) {
  const passages = useEvidenceAtHand().evidence.passages.filter((passage) => passage.take === take);
  return (
    <div className={styles.context}>
      <div>
        <WhoseTake take={take} />
        {passages.map((passage) => (
          <PassageText key={passage.id} passage={passage} />
        ))}
      </div>
      <LayersSaid layers={passages.map(({ layer }) => layer)} />
    </div>
  );
}
