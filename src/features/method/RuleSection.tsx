import type { ReactNode } from 'react';
import type { RuleWords } from '@/i18n/evidence/en/method/readingRules';
import { useEvidenceText } from '@/i18n/useText';
import styles from './RuleSection.module.css';

/** One rule of reading: what it reads, how, what it gets wrong, and how far that was measured; then what belongs to it alone. */
export function RuleSection({ id, words, children }: { id: string; words: RuleWords; children?: ReactNode }) {
  const { rules } = useEvidenceText();
  const parts = [
    { name: rules.reads, says: [words.reads] },
    { name: rules.how, says: words.how },
    { name: rules.wrong, says: words.wrong },
    { name: rules.measured, says: [words.measured] },
  ];
  return (
    <section id={id} className={styles.rule}>
      <h2>{words.title}</h2>
      <dl className={styles.parts}>
        {parts.map(({ name, says }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {says.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
