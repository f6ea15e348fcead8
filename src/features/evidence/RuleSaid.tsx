import { Link } from '@tanstack/react-router';
import type { LedgerSubject } from '@/core/evidence/ledger/ledger';
import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { useEvidenceText } from '@/i18n/useText';
import styles from './InContext.module.css';

/** What found words: a rule for what they name. */
export type ReadingRule = LedgerSubject['kind'];

/** Where the method says how each rule reads. */
const inMethod: Readonly<Record<ReadingRule, keyof EvidenceWords['rules']['readingRules']>> = {
  figure: 'numbers',
  date: 'numbers',
  name: 'names-voices',
};

/** Which rule found some words, and where the method tells of it. */
export function RuleSaid({ rule }: { rule: ReadingRule }) {
  const { evidencePage, rules, vocabulary } = useEvidenceText();
  const section = inMethod[rule];
  return (
    <p className={styles.told}>
      {vocabulary.rule}: {evidencePage.rules[rule]}{' '}
      <Link to="/method" hash={section}>
        {rules.readingRules[section].title}
      </Link>
    </p>
  );
}
