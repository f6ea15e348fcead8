import { isVoiced } from '@/core/dossier/take';
import type { Verdict } from '@/core/evidence/health/fact';
import type { CheckOutcome } from '@/core/evidence/health/healthOf';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { MethodLink } from '@/features/evidence/said/MethodLink';
import { useEvidenceText } from '@/i18n/useText';
import { Section } from '@/ui/Section';
import { CheckSaid } from './CheckSaid';
import styles from './Health.module.css';

const verdicts = ['fail', 'pass', 'cannot-tell'] as const satisfies readonly Verdict[];

/** The health check of the dossier: what asks for a look first, then what holds, then what cannot be told and why. */
export function HealthSection() {
  const { health: words } = useEvidenceText();
  const { dossier, evidence } = useEvidenceAtHand();
  const checks = evidence.health;
  const of = (verdict: Verdict) => checks.filter(({ outcome }) => outcome === verdict);
  const [look, hold, open] = verdicts.map((verdict) => of(verdict).length);
  return (
    <Section title={words.title}>
      <p className={styles.says}>
        {words.says} {words.summary(checks.length, look ?? 0, hold ?? 0, open ?? 0)}
      </p>
      {verdicts.map((verdict) => (
        <Outcome key={verdict} verdict={verdict} checks={of(verdict)} />
      ))}
      <p className={styles.caption}>
        {words.caption(checks.length, dossier.takes.length, dossier.takes.filter((take) => !isVoiced(take)).length)}{' '}
        <MethodLink section="health" />
      </p>
    </Section>
  );
}

function Outcome({ verdict, checks }: { verdict: Verdict; checks: readonly CheckOutcome[] }) {
  const { health: words } = useEvidenceText();
  if (checks.length === 0) return null;
  return (
    <div className={styles.outcome} data-outcome={verdict}>
      <h3>
        {words.outcomes[verdict]} <small>{words.outcomeCount(checks.length)}</small>
      </h3>
      <ul>
        {checks.map((check) => (
          <li key={check.id}>
            <CheckSaid check={check} />
          </li>
        ))}
      </ul>
    </div>
  );
}
