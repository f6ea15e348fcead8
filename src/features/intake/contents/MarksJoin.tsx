import { useMemo, useState } from 'react';
import { readFile } from '@/core/formats/readFile';
import { marksOnTakes } from '@/core/intake/gather/marksOnTakes';
import type { MarkedText } from '@/core/intake/intake';
import { goTo, keptId } from '@/features/intake/goTo';
import { OwnPicker } from '@/features/intake/keep/OwnPicker';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { keepMarks } from '@/state/intake/keeping/keepMarks';
import { useKept } from '@/state/intake/keeping/kept';
import { Button } from '@/ui/Button';
import styles from './Contents.module.css';

/** Labels somebody gave to texts, and the way to add them to the takes of a dossier as notes of a class. */
export function MarksJoin({ id, texts }: { id: number; texts: readonly MarkedText[] }) {
  const { marks: words } = useDeskText().intake;
  const own = useOwnDossiers().filter(({ readable }) => readable);
  const isKeeping = useKept((now) => now.isKeeping);
  const [slug, setSlug] = useState('');
  const into = own.find((each) => each.slug === slug);
  const outcome = useMemo(() => {
    const reading = into === undefined ? null : readFile(into.text, { slug: into.slug });
    return reading?.kind === 'dossier' ? marksOnTakes(reading.dossier, texts) : null;
  }, [into, texts]);
  return (
    <div className={styles.part}>
      <p className={styles.says}>{words.says}</p>
      <Labels texts={texts} />
      {own.length === 0 ? (
        <p>{words.noDossier}</p>
      ) : (
        <p className={styles.field}>
          <OwnPicker label={words.into} own={own} slug={slug} onPick={setSlug} />
        </p>
      )}
      <p role="status">{outcome !== null && words.fits(outcome.fitting, texts.length)}</p>
      {outcome !== null && outcome.added > 0 && (
        <p>
          <Button
            strong
            disabled={isKeeping}
            onClick={() => void keepMarks(id, slug).then((isKept) => isKept && goTo(keptId))}
          >
            {words.add(outcome.added)}
          </Button>
        </p>
      )}
    </div>
  );
}

/** As many labels as are shown, the most given first. */
const most = 40;

function Labels({ texts }: { texts: readonly MarkedText[] }) {
  const { marks: words } = useDeskText().intake;
  const counts = new Map<string, number>();
  for (const { marks } of texts) for (const { label } of marks) counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = [...counts].sort(([, one], [, other]) => other - one).slice(0, most);
  if (labels.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{words.labels}</summary>
      <ul>
        {labels.map(([label, count]) => (
          <li key={label}>
            <bdi>{label}</bdi> {count}
          </li>
        ))}
      </ul>
    </details>
  );
}
