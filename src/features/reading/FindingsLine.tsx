import { useState } from 'react';
import type { Finding } from '@/core/formats/findings';
import { useText } from '@/i18n/useText';
import { FindingList } from './FindingList';
import styles from './FindingsLine.module.css';

/** The findings of a file that reads, in one line that unfolds. */
export function FindingsLine({ findings }: { findings: readonly Finding[] }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <details className={styles.line} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.dossier.findings(findings.length)}</summary>
      {open && <FindingList findings={findings} />}
    </details>
  );
}
