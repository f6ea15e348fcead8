import { useId, useState } from 'react';
import { goTo, keptId } from '@/features/intake/goTo';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { keepMerged } from '@/state/intake/keeping/keepMerged';
import { useKept } from '@/state/intake/keeping/kept';
import { Button } from '@/ui/Button';
import styles from './Contents.module.css';

/** The other way with the chosen dossiers of a file: their takes among those of one on the desk. */
export function DossierMerge({ id }: { id: number }) {
  const { dossiers: words, marks } = useDeskText().intake;
  const field = useId();
  const own = useOwnDossiers().filter(({ readable }) => readable);
  const isKeeping = useKept((now) => now.isKeeping);
  const [slug, setSlug] = useState('');
  if (own.length === 0) return null;
  return (
    <p className={styles.field}>
      <label htmlFor={field}>{words.into}</label>
      <select id={field} value={slug} onChange={({ currentTarget }) => setSlug(currentTarget.value)}>
        <option value="">{marks.choose}</option>
        {own.map((each) => (
          <option key={each.slug} value={each.slug}>
            {each.title}
          </option>
        ))}
      </select>
      <Button
        disabled={slug === '' || isKeeping}
        onClick={() => void keepMerged(id, slug).then((isKept) => isKept && goTo(keptId))}
      >
        {words.merge}
      </Button>
    </p>
  );
}
