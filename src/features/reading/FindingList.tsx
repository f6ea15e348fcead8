import type { Finding } from '@/core/formats/findings';
import { useText } from '@/i18n/useText';
import { wordFinding } from '@/i18n/wordFinding';
import styles from './FindingList.module.css';

/** What a reader should know about a file, line by line. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const text = useText();
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          <span>{text.trouble.line(finding.line)}</span> {wordFinding(finding, text)}
        </li>
      ))}
    </ul>
  );
}
