import type { LedgerSubject } from '@/core/evidence/ledger/ledger';
import type { Quantity } from '@/core/reading/quantities/quantity';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { RuleSaid } from '@/features/evidence/RuleSaid';
import { useEvidenceText } from '@/i18n/useText';
import { useLedgerNames } from './useLedgerNames';

/** How what a row claims was read: its value and what it can stand for, its days, or the names it goes by. */
export function SubjectRead({ subject }: { subject: LedgerSubject }) {
  const names = useLedgerNames();
  return (
    <>
      <p>
        <b>{names.subject(subject)}</b>
      </p>
      {subject.kind === 'figure' && <FigureRead figure={subject.figure} />}
      {subject.kind === 'name' && <NameRead name={subject.name} />}
      <RuleSaid rule={subject.kind} />
    </>
  );
}

function FigureRead({ figure: { value, low, high, unit } }: { figure: Quantity }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  return (
    <>
      <p>{words.figureRead(value, low, high)}</p>
      <p>
        {words.unit}: {unit === null ? words.noUnit : <code>{unit}</code>}
      </p>
    </>
  );
}

function NameRead({ name }: { name: string }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const { entities } = useEvidenceAtHand().dossier;
  const aliases = entities.find((entity) => entity.name === name)?.aliases ?? [];
  return <p dir="auto">{aliases.length === 0 ? words.noAliases : words.aliases(aliases)}</p>;
}
