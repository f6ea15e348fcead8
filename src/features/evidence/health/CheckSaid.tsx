import type { HealthFact, Verdict } from '@/core/evidence/health/fact';
import type { CheckOutcome } from '@/core/evidence/health/healthOf';
import { useEvidenceText } from '@/i18n/useText';
import { FactList } from './FactList';
import styles from './Health.module.css';

const verdicts = ['fail', 'pass', 'cannot-tell'] as const satisfies readonly Verdict[];

/** One check: what is asked, by which rule, of how many, and the facts its answer rests on. What asks for a look stands open. */
export function CheckSaid({ check: { id, looked, outcome, facts } }: { check: CheckOutcome }) {
  const { health } = useEvidenceText();
  const words = health.checks[id];
  const of = (verdict: Verdict) => facts.filter((fact) => fact.verdict === verdict);
  return (
    <div className={styles.check}>
      <div>
        <h4>{words.title}</h4>
        <p className={styles.rule}>{words.rule}</p>
      </div>
      <div className={styles.found}>
        <p className={styles.looked}>
          {looked === 0 ? words.none : health.looked(words.looked(looked), facts.length === 0)}
        </p>
        {verdicts.map((verdict) => (
          <Facts key={verdict} facts={of(verdict)} verdict={verdict} open={verdict === 'fail' && outcome === 'fail'} />
        ))}
      </div>
    </div>
  );
}

function Facts({ facts, verdict, open }: { facts: readonly HealthFact[]; verdict: Verdict; open: boolean }) {
  const { health } = useEvidenceText();
  if (facts.length === 0) return null;
  if (open) return <FactList facts={facts} />;
  return (
    <details className={styles.folded}>
      <summary>{health.openFacts[verdict](facts.length)}</summary>
      <FactList facts={facts} />
    </details>
  );
}
