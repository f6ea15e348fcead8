import { Link } from '@tanstack/react-router';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './Health.module.css';
import type { RegisterRow } from './registerRow';
import { usePeriodName } from './usePeriodName';

/** One statement of the register: what it says, that it says so, its source and date. */
export function RegisterStatement({ row: { question, value, source, asOf, undated } }: { row: RegisterRow }) {
  const text = useText();
  const names = useNames();
  const { health, vocabulary } = useEvidenceText();
  const when = usePeriodName();
  const asked = {
    owner: { name: vocabulary.facets.owner, value },
    ownership: { name: text.facets.ownership, value: names.answer('ownership', value) },
    language: { name: text.facets.language, value: names.language(value) },
    country: { name: health.country, value: names.region(value) },
  }[question];
  return (
    <div className={styles.statement}>
      <p>
        {asked.name}: <b dir="auto">{asked.value}</b>
      </p>
      <p>
        {text.notes.by}:{' '}
        <Link to="/method" hash="register">
          {health.theRegister}
        </Link>
      </p>
      <p className={styles.source} dir="auto">
        {source === null ? health.noSource : `${text.notes.from}: ${source}.`}
        {asOf !== null && ` ${health.dated(when(asOf))}`}
        {undated && ` ${health.undated}`}
      </p>
    </div>
  );
}
