import type { LedgerRow } from '@/core/evidence/ledger/ledger';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import { SubjectRead } from './SubjectRead';
import { useLedgerNames } from './useLedgerNames';

/** What a row claims, opening how it was read. */
export function SubjectPopover({ row }: { row: LedgerRow }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const names = useLedgerNames();
  const name = names.subject(row.subject);
  return (
    <Popover quiet opener={<bdi lang={names.language(row) ?? undefined}>{name}</bdi>} label={words.howRead(name)}>
      <SubjectRead subject={row.subject} />
    </Popover>
  );
}
