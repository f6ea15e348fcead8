import { weightOf } from '@/core/formats/findings';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useEvidenceText, useText } from '@/i18n/useText';
import { wordFinding } from '@/i18n/wordFinding';
import { useSitting } from '@/state/editing/sitting';
import styles from './EditorFindings.module.css';
import { goToLine } from './goToLine';

/** More than these are counted, not listed: who mends the first ones sees the next. */
const most = 100;

/** What there is to remark on the text as it stands; each leads to its line. */
export function EditorFindings() {
  const text = useText();
  const evidence = useEvidenceText();
  const { editor } = useDeskText();
  const findings = useSitting((now) => now.findings);
  const listed = findings.slice(0, most);
  return (
    <div className={styles.findings}>
      <p role="status">{editor.markdown.findings(findings.length)}</p>
      <ul>
        {listed.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same of one line
          <li key={at} data-weight={weightOf[finding.code]}>
            <button type="button" onClick={() => goToLine(finding.line)}>
              <span>{text.trouble.line(finding.line)}</span> {wordFinding(finding, evidence)}
            </button>
          </li>
        ))}
      </ul>
      {findings.length > most && <p>{editor.markdown.more(findings.length - most)}</p>}
    </div>
  );
}
