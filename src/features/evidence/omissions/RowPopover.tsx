import { cellsOf } from '@/core/evidence/ledger/cellsOf';
import type { Voice } from '@/core/evidence/ledger/ledger';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { InContext } from '@/features/evidence/InContext';
import { useLedgerNames } from '@/features/evidence/ledger/useLedgerNames';
import { Popover } from '@/ui/Popover';

/** What a row of the ledger claims, opening the words of the takes that have it. */
export function RowPopover({ at, voice }: { at: number; voice: Voice | null }) {
  const { ledger } = useEvidenceAtHand().evidence;
  const names = useLedgerNames();
  const row = ledger.rows[at];
  if (row === undefined) return null;
  const held = cellsOf(ledger, row, voice).filter(({ take, state }) => take !== null && state === 'same');
  const name = names.subject(row.subject);
  return (
    <Popover quiet opener={<bdi lang={names.language(row) ?? undefined}>{name}</bdi>} label={name}>
      <InContext places={held.flatMap(({ places }) => places)} rule={row.subject.kind} />
    </Popover>
  );
}
