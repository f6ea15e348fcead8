import { InContext } from '@/features/evidence/InContext';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import type { Heard } from './heardIn';
import styles from './Said.module.css';
import { type NamedTake, TakesNamed } from './TakesNamed';

/** Under this many takes they are named, and not counted. */
const fewest = 5;

/** A row for each entity: takes that let it speak, takes that only speak of it, and what the dossier's own text does. */
export function VoicesTable({ voices }: { voices: readonly Heard[] }) {
  const { voices: words } = useEvidenceText().wordsSaid;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.speaks}</th>
          <th scope="col">{words.spokenOf}</th>
          <th scope="col">{words.inDossier}</th>
        </tr>
      </thead>
      <tbody>
        {voices.map(({ entity, speaks, spokenOf, inDossier }) => (
          <tr key={entity}>
            <th scope="row" dir="auto">
              {entity}
            </th>
            {speaks.length + spokenOf.length === 0 ? (
              <td colSpan={2} className={styles.none}>
                {words.nowhere}
              </td>
            ) : (
              <>
                <td>
                  <Listed takes={speaks} all={speaks.length + spokenOf.length} what={`${words.speaks}, ${entity}`} />
                </td>
                <td>
                  <Listed
                    takes={spokenOf}
                    all={speaks.length + spokenOf.length}
                    what={`${words.spokenOf}, ${entity}`}
                  />
                </td>
              </>
            )}
            <td>
              <InDossier entity={entity} heard={inDossier} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Listed({ takes, all, what }: { takes: readonly NamedTake[]; all: number; what: string }) {
  const { voices: words } = useEvidenceText().wordsSaid;
  return (
    <>
      {(all >= fewest || takes.length === 0) && (
        <span className={styles.aside}>{all < fewest ? words.none : words.of(takes.length, all)}</span>
      )}
      {takes.length > 0 && <TakesNamed takes={takes} what={what} rule="name" />}
    </>
  );
}

function InDossier({ entity, heard }: { entity: string; heard: Heard['inDossier'] }) {
  const { voices: words, inTake } = useEvidenceText().wordsSaid;
  if (heard.says === 'not') return <span className={styles.none}>{words.dossierNot}</span>;
  return (
    <Popover
      quiet
      opener={heard.says === 'speaks' ? words.dossierSpeaks : words.dossierNames}
      label={inTake(words.inDossier, entity)}
    >
      <InContext places={heard.places} rule="name" />
    </Popover>
  );
}
