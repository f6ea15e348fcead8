import { useCallback } from 'react';
import { goTo, readingId } from '@/features/intake/goTo';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { undoByKey } from '@/state/desk/undoByKey';
import type { Brought } from '@/state/intake/brought';
import { bringBack } from '@/state/intake/closing';
import { Button } from '@/ui/Button';
import styles from './Keep.module.css';

/** What was closed last without keeping, and the way back. */
export function ClosedLine({ closed, isBeside }: { closed: readonly Brought[]; isBeside: boolean }) {
  const { closed: words } = useDeskText().intake;
  const listen = useCallback(() => (closed.length === 0 ? undefined : undoByKey(bringBack)), [closed]);
  const [only] = closed;
  const said = closed.length === 1 && only !== undefined ? words.one(only.read.name) : words.many(closed.length);
  const back = closed.length === 1 ? words.back : words.backAll;
  return (
    <div ref={listen} className={isBeside ? styles.closedBeside : styles.closed}>
      <p role="status">{closed.length > 0 && said}</p>
      {closed.length > 0 && (
        <Button
          aria-label={`${back}: ${closed.map(({ read }) => read.name).join(', ')}`}
          onClick={() => {
            bringBack();
            goTo(readingId);
          }}
        >
          {back}
        </Button>
      )}
    </div>
  );
}
