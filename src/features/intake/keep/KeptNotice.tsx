import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { goTo, keptId } from '@/features/intake/goTo';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { undoByKey } from '@/state/desk/undoByKey';
import type { Brought } from '@/state/intake/brought';
import { forgetTold, useClosed } from '@/state/intake/closing';
import { type KeptAct, undoKept, useKept } from '@/state/intake/keeping/kept';
import { Button } from '@/ui/Button';
import { ClosedLine } from './ClosedLine';
import styles from './Keep.module.css';

const nothing: readonly Brought[] = [];

/**
 * What was kept last, once it is on disk, where it is opened and edited, and the way back; or why it was not kept.
 * Beside it what was closed without keeping. It stands until something else is brought in, or the page is left.
 */
export function KeptNotice() {
  const { kept: words } = useDeskText().intake;
  const { acts, undone, refused } = useKept();
  const closed = useClosed();
  const text = useText();
  const last = acts.at(-1);
  const listen = useCallback(() => (last === undefined ? undefined : undoByKey(() => void undoKept())), [last]);
  const isOfKept = last !== undefined || undone !== null || refused !== null;
  const isSilent = !isOfKept && closed === undefined;
  return (
    <section
      id={keptId}
      tabIndex={-1}
      aria-label={isSilent ? undefined : isOfKept ? words.title : words.titleClosed}
      className={isSilent ? undefined : styles.notice}
      ref={listen}
    >
      <ClosedLine closed={closed ?? nothing} isBeside={isOfKept} />
      <p role="alert" className={styles.refused}>
        {refused !== null && words.refused[refused]}
      </p>
      <div role="status" ref={forgetOnLeaving}>
        {undone !== null && <p>{words.undone(undone.title)}</p>}
        {undone === null &&
          acts.filter(({ before }) => before === last?.before).map((act) => <Told key={act.slug} act={act} />)}
      </div>
      {last !== undefined && <Acts act={last} />}
      {!isSilent && <Button onClick={forgetTold}>{text.site.close}</Button>}
    </section>
  );
}

/** Which page is open is not for the notice to know; it only hears that it is gone. */
const forgetOnLeaving = () => forgetTold;

function Told({ act: { kind, count, title, isBeside } }: { act: KeptAct }) {
  const { kept: words } = useDeskText().intake;
  const said =
    kind === 'saved' ? words.saved(title) : kind === 'added' ? words.added(count, title) : words.noted(count, title);
  return (
    <p>
      {said} {isBeside && words.beside}
    </p>
  );
}

function Acts({ act }: { act: KeptAct }) {
  const { kept: words } = useDeskText().intake;
  return (
    <p className={styles.acts}>
      <Link to="/e/$dossier" params={{ dossier: act.slug }}>
        {words.open(act.title)}
      </Link>
      <Link to="/desk/$dossier" params={{ dossier: act.slug }} aria-label={words.editNamed(act.title)}>
        {words.edit}
      </Link>
      <Button aria-label={words.undoNamed(act.title)} onClick={() => void undoKept().then(() => goTo(keptId))}>
        {words.undo}
      </Button>
    </p>
  );
}
