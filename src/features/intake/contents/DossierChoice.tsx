import { useId, useMemo } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { goTo, keptId } from '@/features/intake/goTo';
import { UpdateOwn } from '@/features/intake/keep/UpdateOwn';
import { useDayName } from '@/i18n/dates';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { type Brought, choose } from '@/state/intake/brought';
import { keepDossiers } from '@/state/intake/keeping/keepDossiers';
import { useKept } from '@/state/intake/keeping/kept';
import { standingOf } from '@/state/intake/standing';
import { Button } from '@/ui/Button';
import styles from './Contents.module.css';
import { DossierMerge } from './DossierMerge';

/** The dossiers of a file: which of them to keep, and which are on the desk already. */
export function DossierChoice({ file, dossiers }: { file: Brought; dossiers: readonly Dossier[] }) {
  const { dossiers: words } = useDeskText().intake;
  const isKeeping = useKept((now) => now.isKeeping);
  const count = file.chosen.size;
  return (
    <div className={styles.part}>
      {dossiers.length > 1 && <p className={styles.says}>{words.says}</p>}
      <ul className={styles.dossiers}>
        {dossiers.map((dossier, place) => (
          <DossierRow
            // biome-ignore lint/suspicious/noArrayIndexKey: dossiers may share a name, and never move
            key={place}
            file={file}
            place={place}
            dossier={dossier}
          />
        ))}
      </ul>
      <p>
        <Button
          strong
          disabled={count === 0 || isKeeping}
          onClick={() => void keepDossiers(file.id).then((isKept) => isKept && goTo(keptId))}
        >
          {count === 0 ? words.chooseSome : words.keep(count)}
        </Button>
      </p>
      {count > 0 && <DossierMerge file={file} />}
    </div>
  );
}

function DossierRow({ file, place, dossier }: { file: Brought; place: number; dossier: Dossier }) {
  const { dossiers: words } = useDeskText().intake;
  const text = useText();
  const dayName = useDayName();
  const id = useId();
  const own = useOwnDossiers().find(({ slug }) => slug === dossier.slug);
  const standing = useMemo(() => standingOf(dossier, own), [dossier, own]);
  return (
    <li>
      <input
        id={id}
        type="checkbox"
        checked={file.chosen.has(place)}
        aria-describedby={`${id}-says`}
        onChange={({ currentTarget }) => choose(file.id, [place], currentTarget.checked)}
      />
      <label htmlFor={id} lang={dossier.language}>
        {dossier.title}
      </label>
      <p id={`${id}-says`} className={styles.small}>
        {dossier.date === null ? text.unknown.date : dayName(dossier.date)} · {text.counts.takes(dossier.takes.length)}{' '}
        · {words[standing]}
      </p>
      {standing === 'differs' && <UpdateOwn file={file.id} place={place} title={dossier.title} />}
    </li>
  );
}
