import { useState } from 'react';
import { goTo, keptId } from '@/features/intake/goTo';
import { OwnPicker } from '@/features/intake/keep/OwnPicker';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import type { Brought } from '@/state/intake/brought';
import { keepMerged } from '@/state/intake/keeping/keepMerged';
import { useKept } from '@/state/intake/keeping/kept';
import { Button } from '@/ui/Button';
import styles from './Contents.module.css';
import { MergeOutcome } from './MergeOutcome';

/** The other way with the chosen dossiers of a file: their takes among those of one on the desk, and what that would come to. */
export function DossierMerge({ file }: { file: Brought }) {
  const { dossiers: words } = useDeskText().intake;
  const own = useOwnDossiers().filter(({ readable }) => readable);
  const isKeeping = useKept((now) => now.isKeeping);
  const [slug, setSlug] = useState('');
  const into = own.find((each) => each.slug === slug);
  if (own.length === 0) return null;
  return (
    <>
      <p className={styles.field}>
        <OwnPicker label={words.into} own={own} slug={slug} onPick={setSlug} />
        <Button
          disabled={into === undefined || isKeeping}
          onClick={() => void keepMerged(file.id, slug).then((isKept) => isKept && goTo(keptId))}
        >
          {words.merge}
        </Button>
      </p>
      <p role="status" className={styles.small}>
        {into !== undefined && <MergeOutcome file={file} into={into} />}
      </p>
    </>
  );
}
