import type { Take } from '@/core/dossier/take';
import { WhoseTake } from '@/features/evidence/WhoseTake';
import { useDayName } from '@/i18n/dates';
import { useNames } from '@/i18n/names';
import styles from './Health.module.css';

/** A take as the dossier lists it: outlet, region, language, date and address, which a check may rest on. */
export function TakeBasis({ take }: { take: Take }) {
  const names = useNames();
  const dayName = useDayName();
  const said = [names.region(take.region), names.language(take.language), take.published && dayName(take.published)];
  return (
    <div className={styles.statement}>
      <WhoseTake take={take.id} />
      <p>{said.filter(Boolean).join(' · ')}</p>
      <p className={styles.source}>
        {take.link === null ? (
          take.brokenLink
        ) : (
          <a href={take.link} target="_blank" rel="noopener noreferrer">
            {take.link}
          </a>
        )}
      </p>
    </div>
  );
}
