import type { LaidLedger } from '@/core/evidence/ledger/layOut';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { TakeTexts } from '@/features/evidence/TakeTexts';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import { TakeList } from './TakeList';
import { useLedgerNames } from './useLedgerNames';

/** The heads of a ledger's columns, each opening all the text there is of it. */
export function TakeHeads({ laid: { columns, folded, own } }: { laid: LaidLedger }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  return (
    <>
      {columns.map((column) => (
        <TakeHead key={column} column={column} />
      ))}
      {folded.length > 0 && (
        <th scope="col" data-folded>
          <Popover quiet opener={words.folded(folded.length)} label={words.folded(folded.length)}>
            <TakeList columns={folded} />
          </Popover>
        </th>
      )}
      {own !== null && <TakeHead column={own} />}
    </>
  );
}

function TakeHead({ column }: { column: number }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const { ledger } = useEvidenceAtHand().evidence;
  const names = useLedgerNames();
  const take = ledger.columns[column]?.take ?? null;
  const name = names.take(take);
  return (
    <th scope="col" data-own={take === null || undefined}>
      <Popover quiet opener={<bdi>{name}</bdi>} label={words.textOf(name)}>
        <TakeTexts take={take} />
      </Popover>
    </th>
  );
}
