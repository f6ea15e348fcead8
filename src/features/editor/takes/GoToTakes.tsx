import { useDeskText } from '@/i18n/desk/useDeskText';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import { goToTakes } from './backToTable';
import styles from './TakeActs.module.css';

/** For the keyboard: past all fields of the dossier, to its takes. */
export function GoToTakes() {
  const { takes } = useDeskText().editor;
  const hasTakes = useSitting(({ dossier }) => (dossier?.takes.length ?? 0) > 0);
  return (
    hasTakes && (
      <Button className={styles.skip} onClick={goToTakes}>
        {takes.goTo}
      </Button>
    )
  );
}
