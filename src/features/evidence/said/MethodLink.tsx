import { Link } from '@tanstack/react-router';
import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { useEvidenceText } from '@/i18n/useText';

/** Leads to where the method says how something is read by rule, and what the rule gets wrong. */
export function MethodLink({ section }: { section: keyof EvidenceWords['rules']['readingRules'] }) {
  const { rules } = useEvidenceText();
  return (
    <Link to="/method" hash={section}>
      {rules.title}: {rules.readingRules[section].title}
    </Link>
  );
}
