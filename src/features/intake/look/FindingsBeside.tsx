import { useMemo, useState } from 'react';
import { weightOf } from '@/core/formats/findings';
import { type IntakeFinding, intakeWeightOf } from '@/core/intake/intakeFindings';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { wordIntakeFinding } from '@/i18n/desk/wordIntakeFinding';
import { useEvidenceText } from '@/i18n/useText';
import type { Brought } from '@/state/intake/brought';
import { Button } from '@/ui/Button';
import styles from './Look.module.css';
import { MendText } from './MendText';
import { lineAt, startsOf } from './sourceLines';

/** As many as are shown at first, and with each press of the button. */
const some = 30;

/** Everything odd about a file, faults first, each beside the line it is about. */
export function FindingsBeside({
  file,
  line,
  sourceId,
  onLine,
}: {
  file: Brought;
  /** The line the source is open at. */
  line: number | null;
  /** Of the button that opens it. */
  sourceId: string;
  onLine: (line: number | null) => void;
}) {
  const { intake: words } = useDeskText();
  const [shown, setShown] = useState(some);
  const { text, intake } = file.read;
  const findings = useMemo(
    () => [...intake.findings, ...file.alsoFound].sort((one, other) => weight(one) - weight(other)),
    [intake.findings, file.alsoFound],
  );
  return (
    <section className={styles.findings}>
      <header>
        <h4>{findings.length === 0 ? words.findings.none : words.findings.title(findings.length)}</h4>
        {text !== null && (
          <Button id={sourceId} aria-expanded={line !== null} onClick={() => onLine(line === null ? 1 : null)}>
            {line === null ? words.findings.source : words.findings.closeSource}
          </Button>
        )}
        <MendText file={file} />
      </header>
      {findings.length > 0 && <Findings findings={findings.slice(0, shown)} text={text} onLine={onLine} />}
      {findings.length > shown && (
        <Button onClick={() => setShown(shown + some * 10)}>{words.findings.more(findings.length - shown)}</Button>
      )}
    </section>
  );
}

const weights: Readonly<Record<string, string>> = { ...weightOf, ...intakeWeightOf };
const weight = ({ code }: IntakeFinding) => (weights[code] === 'fault' ? 0 : 1);

function Findings({
  findings,
  text,
  onLine,
}: {
  findings: readonly IntakeFinding[];
  text: string | null;
  onLine: (line: number) => void;
}) {
  const desk = useDeskText();
  const evidence = useEvidenceText();
  const starts = useMemo(() => (text === null ? null : startsOf(text)), [text]);
  return (
    <ul>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)} data-weight={weights[finding.code]}>
          {starts !== null && (
            <button type="button" onClick={() => onLine(finding.line)}>
              {desk.intake.findings.line(finding.line)}
            </button>
          )}
          <p dir="auto">{wordIntakeFinding(finding, desk, evidence)}</p>
          {text !== null && starts !== null && <SourceLine line={lineAt(text, starts, finding.line, 400)} />}
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ line }: { line: string }) {
  // A bracket alone tells nothing.
  return !/[\p{L}\p{N}]/u.test(line) ? null : (
    <pre className={styles.line}>
      <bdi>{line.trim().slice(0, 160)}</bdi>
    </pre>
  );
}
