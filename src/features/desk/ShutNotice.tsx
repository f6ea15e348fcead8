import type { Refusal } from '@/core/desk/wholeDesk';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { canStandIn, useStandIn } from '@/state/desk/copies/standIn';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { Button } from '@/ui/Button';
import { BackupButton } from './BackupButton';
import styles from './Desk.module.css';

/** The desk does not open: why, what is shown instead, and the way to take it to safety. */
export function ShutNotice({ shut }: { shut: Refusal }) {
  const { loss } = useDeskText().keeping;
  const own = useOwnDossiers();
  const { makeAnew, failed } = useStandIn();
  return (
    <section className={styles.notice} role="alert">
      <h2>{loss.shutTitle}</h2>
      <p>{loss.shut[shut]}</p>
      <p>{own.length > 0 ? loss.shutSays : loss.shutNothing}</p>
      {own.length > 0 && (
        <p className={styles.acts}>
          {shut === 'refused' && canStandIn() && (
            <Button strong onClick={() => void makeAnew()}>
              {loss.standIn}
            </Button>
          )}
          <BackupButton />
        </p>
      )}
      {failed && <p>{loss.failed}</p>}
    </section>
  );
}
