import { useId } from 'react';
import type { KeptDossier } from '@/core/desk/keptDossier';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { sendTo, useDestination } from '@/state/intake/keeping/destination';
import type { Plan } from '@/state/intake/keeping/planned';
import styles from './Keep.module.css';

/** Which dossier of the desk takes are added to, and what is new there. */
export function OntoOwn({ own, plan: { adds, already, folded } }: { own: readonly KeptDossier[]; plan: Plan }) {
  const { keep: words } = useDeskText().intake;
  const id = useId();
  const slug = useDestination((now) => now.slug);
  return (
    <>
      <p className={styles.field}>
        <label htmlFor={id}>{words.which}</label>
        <select
          id={id}
          value={slug ?? ''}
          onChange={({ currentTarget: { value } }) => sendTo({ slug: value === '' ? null : value })}
        >
          <option value="">{words.choose}</option>
          {own.map((each) => (
            <option key={each.slug} value={each.slug}>
              {each.title}
            </option>
          ))}
        </select>
      </p>
      <p role="status" className={styles.small}>
        {slug !== null && words.adds(adds, already)} {folded > 0 && words.folded(folded)}
      </p>
    </>
  );
}
