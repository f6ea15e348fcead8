import type { Finding } from '@/core/formats/findings';
import { useEvidenceText, useText } from '@/i18n/useText';
import { wordFinding } from '@/i18n/wordFinding';
import styles from './WordedFindings.module.css';

/** What a reader should know about a file, a line each. */
export function WordedFindings({ findings }: { findings: readonly Finding[] }) {
  const text = useText();
  const words = useEvidenceText();
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          <span>{text.trouble.line(finding.line)}</span> {wordFinding(finding, words)}
        </li>
      ))}
    </ul>
  );
}
