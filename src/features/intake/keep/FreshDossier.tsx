import { useId } from 'react';
import { useDayName } from '@/i18n/dates';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { sendTo, useDestination } from '@/state/intake/keeping/destination';
import type { Plan } from '@/state/intake/keeping/planned';
import styles from './Keep.module.css';

/** The title and the date of a new dossier; the date is proposed. */
export function FreshDossier({ plan: { adds, firstDay, isFirstSeen } }: { plan: Plan }) {
  const { keep: words } = useDeskText().intake;
  const dayName = useDayName();
  const id = useId();
  const { title, date } = useDestination();
  return (
    <>
      <div className={styles.fields}>
        <p className={styles.field}>
          <label htmlFor={`${id}-title`}>{words.dossierTitle}</label>
          <input
            id={`${id}-title`}
            dir="auto"
            autoComplete="off"
            value={title}
            onChange={({ currentTarget }) => sendTo({ title: currentTarget.value })}
          />
        </p>
        <p className={styles.field}>
          <label htmlFor={`${id}-date`}>{words.date}</label>
          <input
            id={`${id}-date`}
            type="date"
            aria-describedby={`${id}-says`}
            value={date ?? firstDay ?? ''}
            onChange={({ currentTarget }) => sendTo({ date: currentTarget.value === '' ? null : currentTarget.value })}
          />
        </p>
      </div>
      <p id={`${id}-says`} className={styles.small}>
        {date === null &&
          adds > 0 &&
          (firstDay === null
            ? words.dateUnknown
            : words[isFirstSeen ? 'dateFirstSeen' : 'dateSays'](dayName(firstDay)))}
      </p>
    </>
  );
}
