import type { Cell } from '@/core/evidence/ledger/cellsOf';
import type { LedgerRow } from '@/core/evidence/ledger/ledger';
import { InContext } from '@/features/evidence/InContext';
import { useLedgerNames } from '@/features/evidence/ledger/useLedgerNames';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './LedgerMark.module.css';
import { MarkSign, signOf } from './MarkSign';

/**
 * What a text holds of a row, opening its words: the same, or a figure that
 * competes with it. `named` says whose it is, where no column does.
 */
export function LedgerMark({ cell, row, named = false }: { cell: Cell; row: LedgerRow; named?: boolean }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const names = useLedgerNames();
  const outlet = names.take(cell.take);
  const other = cell.state === 'different' ? names.words(cell) : '';
  return (
    <Popover
      quiet={!named}
      label={`${outlet}: ${names.subject(row.subject)}`}
      opener={
        <span className={styles.mark}>
          <MarkSign sign={signOf(cell)} />
          <span className={named ? undefined : 'visually-hidden'}>
            <bdi>{outlet}</bdi>
            <span className="visually-hidden">
              : {words.states[cell.state]} ({names.layers(cell)})
            </span>
          </span>
          {other !== '' && (
            <bdi className={styles.other} data-named={named || undefined}>
              {other}
            </bdi>
          )}
        </span>
      }
    >
      {cell.state === 'different' && <p className={styles.differs}>{words.differs(names.subject(row.subject))}</p>}
      <InContext places={cell.places} rule={row.subject.kind} />
    </Popover>
  );
}
