import { languageOfLens } from '@/core/dossier/lens';
import { useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import type { Cut } from './leaveOut';
import styles from './Robustness.module.css';
import { fewest, useMeasures } from './useMeasures';

/** What leaving takes out changes, in sentences. */
export function ChangeSaid({ cut: { kept, leftOut, change } }: { cut: Cut }) {
  const names = useNames();
  const { robust } = useEvidenceText().health;
  const { effective } = useMeasures();
  const { before, after, lost } = change;
  if (leftOut.length === 0) return <p className={styles.changes}>{robust.unchanged}</p>;
  const left = robust.left(after.takes, before.takes);
  if (kept.length === 0)
    return (
      <p className={styles.changes}>
        {left} {robust.nothingLeft}
      </p>
    );
  const [was, is] = [effective(before), effective(after)];
  const lostNothing = lost.lenses.length + lost.regions.length + lost.languages.length === 0;
  const sentences = [
    kept.length < fewest ? robust.named(kept.map(({ outlet }) => outlet)) : left,
    lostNothing && robust.lostNothing,
    lost.regions.length > 0 && robust.lostRegions(lost.regions.map(names.region)),
    lost.languages.length > 0 && robust.lostLanguages(lost.languages.map(names.language)),
    was !== null && is !== null && robust.effectiveSays(was, is),
  ];
  return (
    <div className={styles.changes}>
      <p>{sentences.filter((sentence) => sentence !== false).join(' ')}</p>
      {lost.lenses.length > 0 && (
        <p>
          {robust.lostLenses(lost.lenses.length)}{' '}
          {lost.lenses.map((lens) => (
            <q key={lens} lang={languageOfLens(lens)} dir="auto">
              {lens}
            </q>
          ))}
        </p>
      )}
    </div>
  );
}
