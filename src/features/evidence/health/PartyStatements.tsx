import { languageOfLens } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { MethodLink } from '@/features/evidence/said/MethodLink';
import { WhoseTake } from '@/features/evidence/WhoseTake';
import { useEvidenceText } from '@/i18n/useText';
import styles from './Health.module.css';
import { RegisterStatement } from './RegisterStatement';
import type { RegisterRow } from './registerRow';

/** An owner the event is about, and the label the dossier gives the outlet: two statements with their sources, neither above the other. */
export function PartyStatements({ take, entity, row }: { take: Take; entity: string; row: RegisterRow }) {
  const { health } = useEvidenceText();
  return (
    <div className={styles.party}>
      <h5>{health.side.title(take.outlet)}</h5>
      <div className={styles.side}>
        <div>
          <p className={styles.who}>{health.side.owner}</p>
          <RegisterStatement row={row} />
          <p>{health.side.party(entity)}</p>
        </div>
        <div>
          <p className={styles.who}>{health.side.lens}</p>
          {take.lens === null ? (
            <p>{health.side.noLens}</p>
          ) : (
            <p>
              <q lang={languageOfLens(take.lens)} dir="auto">
                {take.lens}
              </q>
            </p>
          )}
          <WhoseTake take={take.id} />
        </div>
      </div>
      <p className={styles.source}>
        {health.side.both} <MethodLink section="party" />
      </p>
    </div>
  );
}
