import { useState } from 'react';
import { goTo, keptId } from '@/features/intake/goTo';
import { OwnPicker } from '@/features/intake/keep/OwnPicker';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { keepMerged } from '@/state/intake/keeping/keepMerged';
import { useKept } from '@/state/intake/keeping/kept';
import { Button } from '@/ui/Button';
import styles from './Contents.module.css';

/** The other way with the chosen dossiers of a file: their takes among those of one on the desk. */
export function DossierMerge({ id }: { id: number }) {
  const { dossiers: words } = useDeskText().intake;
  const own = useOwnDossiers().filter(({ readable }) => readable);
  const isKeeping = useKept((now) => now.isKeeping);
  const [slug, setSlug] = useState('');
  if (own.length === 0) return null;
  return (
    <p className={styles.field}>
      <OwnPicker label={words.into} own={own} slug={slug} onPick={setSlug} />
      <Button
        disabled={slug === '' || isKeeping}
        onClick={() => void keepMerged(id, slug).then((isKept) => isKept && goTo(keptId))}
      >
        {words.merge}
      </Button>
    </p>
  );
}
