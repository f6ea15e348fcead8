import type { KeptDossier } from '@/core/desk/keptDossier';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { sendTo, useDestination } from '@/state/intake/keeping/destination';
import type { Plan } from '@/state/intake/keeping/planned';
import styles from './Keep.module.css';
import { OwnPicker } from './OwnPicker';

/** Which dossier of the desk takes are added to, and what is new there. */
export function OntoOwn({ own, plan: { adds, already } }: { own: readonly KeptDossier[]; plan: Plan }) {
  const { keep: words } = useDeskText().intake;
  const slug = useDestination((now) => now.slug);
  return (
    <>
      <p className={styles.field}>
        <OwnPicker
          label={words.which}
          own={own}
          slug={slug ?? ''}
          onPick={(picked) => sendTo({ slug: picked === '' ? null : picked })}
        />
      </p>
      <p role="status" className={styles.small}>
        {slug !== null && words.adds(adds, already)}
      </p>
    </>
  );
}
