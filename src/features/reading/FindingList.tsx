import type { Finding } from '@/core/formats/findings';
import { useEvidenceText, useText } from '@/i18n/useText';
import { wordFinding } from '@/i18n/wordFinding';
import { Panel } from '@/ui/Panel';
import styles from './FindingList.module.css';

/** What a reader should know about a file, line by line. Its words come when they are needed. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const text = useText();
  return (
    <Panel waiting={<p>{text.site.loading}</p>} broke={text.site.partBroke} reload={text.site.reload}>
      <Worded findings={findings} />
    </Panel>
  );
}

function Worded({ findings }: { findings: readonly Finding[] }) {
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
