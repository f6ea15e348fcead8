import { readInPart } from '@/core/intake/readInPart';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { wordIntakeFinding } from '@/i18n/desk/wordIntakeFinding';
import { useEvidenceText, useLanguage } from '@/i18n/useText';
import type { Brought } from '@/state/intake/brought';
import { EncodingChoice } from './EncodingChoice';
import styles from './Look.module.css';
import { useHolds } from './useHolds';

/** What a file was recognised as, what told it, what it holds, whether that is all of it, and what such files do not say. */
export function Recognised({ file, onLine }: { file: Brought; onLine: (line: number) => void }) {
  const { intake: words, formats } = useDeskText();
  const holds = useHolds();
  const size = useSize();
  const { intake, bytes } = file.read;
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{words.look.recognised}</dt>
          <dd>{intake.format === null ? words.look.unknown : formats[intake.format]}</dd>
        </div>
        {intake.saw !== null && (
          <div>
            <dt>{words.look.saw}</dt>
            <dd>
              <code dir="auto">{intake.saw}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.look.holds}</dt>
          <dd>{holds(file)}</dd>
        </div>
        <div>
          <dt>{words.look.size}</dt>
          <dd>{size(bytes)}</dd>
        </div>
        <EncodingChoice file={file} />
      </dl>
      {intake.kind !== 'nothing' && <InPart file={file} onLine={onLine} />}
      {intake.lacks.length > 0 && intake.kind !== 'nothing' && (
        <p className={styles.lacks}>{words.look.lacks(intake.lacks)}</p>
      )}
    </>
  );
}

/** Where a file was not read whole, the worst reason why, and the way to its line. */
function InPart({ file, onLine }: { file: Brought; onLine: (line: number) => void }) {
  const desk = useDeskText();
  const evidence = useEvidenceText();
  const finding = readInPart([...file.read.intake.findings, ...file.alsoFound]);
  if (finding === undefined) return null;
  const { look, findings } = desk.intake;
  return (
    <p className={styles.inPart} dir="auto">
      <strong>{look.inPart}</strong>{' '}
      {file.read.text !== null && (
        <button type="button" onClick={() => onLine(finding.line)}>
          {findings.line(finding.line)}
        </button>
      )}{' '}
      {wordIntakeFinding(finding, desk, evidence)}
    </p>
  );
}

/** Bytes as a reader knows them: `12 kB`, `1.4 MB`. */
function useSize(): (bytes: number) => string {
  const language = useLanguage();
  return (bytes) => {
    const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
    const value = bytes / 1_000 ** step;
    const unit = ['byte', 'kilobyte', 'megabyte'][step];
    const digits = { maximumFractionDigits: value < 10 ? 1 : 0, unitDisplay: step === 0 ? 'long' : 'short' } as const;
    return new Intl.NumberFormat(language, { style: 'unit', unit, ...digits }).format(value);
  };
}
