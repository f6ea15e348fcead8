import type { HealthFact } from '@/core/evidence/health/fact';
import { useEvidenceText } from '@/i18n/useText';
import { FactSaid } from './FactSaid';
import styles from './Health.module.css';

/** More facts than this are folded. */
const shown = 5;

/** Facts, the first few open. */
export function FactList({ facts }: { facts: readonly HealthFact[] }) {
  const { health } = useEvidenceText();
  const rest = facts.slice(shown);
  const item = (fact: HealthFact) => (
    <li key={JSON.stringify(fact)}>
      <FactSaid fact={fact} />
    </li>
  );
  return (
    <>
      <ul className={styles.facts}>{facts.slice(0, shown).map(item)}</ul>
      {rest.length > 0 && (
        <details className={styles.folded}>
          <summary>{health.more(rest.length)}</summary>
          <ul className={styles.facts}>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}
