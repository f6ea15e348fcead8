import type { Place } from '@/core/reading/passages';
import { useEvidenceAtHand } from './evidenceAtHand';
import styles from './InContext.module.css';
import { LayersSaid } from './LayersSaid';
import { PassageText } from './PassageText';
import { type ReadingRule, RuleSaid } from './RuleSaid';
import { WhoseTake } from './WhoseTake';

/**
 * Words in the texts they stand in, marked there: whose take each is, whose
 * words, what that layer is, and by which rule they were found, where that is known.
 */
export function InContext({ places, rule }: { places: readonly Place[]; rule?: ReadingRule }) {
  const { passageOf } = useEvidenceAtHand();
  const passages = [...new Set(places.map(({ passage }) => passage))].flatMap((id) => passageOf(id) ?? []);
  return (
    <div className={styles.context}>
      <ul className={styles.takes}>
        {[...new Set(passages.map(({ take }) => take))].map((take) => (
          <li key={take ?? ''}>
            <WhoseTake take={take} />
            {passages
              .filter((passage) => passage.take === take)
              .map((passage) => (
                <PassageText
                  key={passage.id}
                  passage={passage}
                  places={places.filter((place) => place.passage === passage.id)}
                />
              ))}
          </li>
        ))}
      </ul>
      <LayersSaid layers={passages.map(({ layer }) => layer)} />
      {rule !== undefined && <RuleSaid rule={rule} />}
    </div>
  );
}
