import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import { togglePin, trayHolds, usePinned } from '@/state/habits/tray';
import { useDossierAtHand } from './dossierAtHand';
import styles from './PinButton.module.css';

/** Sets a take aside to compare. When four are, the others wait, and the tray says so. */
export function PinButton({ take }: { take: Take }) {
  const text = useText();
  const { dossier } = useDossierAtHand();
  const pinned = usePinned(dossier);
  const here = pinned.includes(take);
  const label = here ? text.takes.pinned : text.takes.pin;
  return (
    <button
      type="button"
      className={styles.pin}
      data-pin={here ? 'in' : 'out'}
      aria-label={`${label} ${take.outlet}`}
      disabled={!here && pinned.length >= trayHolds}
      onClick={() => togglePin(dossier, take.id)}
    >
      {label}
    </button>
  );
}
