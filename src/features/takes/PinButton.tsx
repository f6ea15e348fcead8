import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import { togglePin, trayHolds, usePinned } from '@/state/tray';
import { useDossierAtHand } from './dossierAtHand';
import styles from './PinButton.module.css';

/** Sets a take aside to compare. */
export function PinButton({ take }: { take: Take }) {
  const text = useText();
  const { slug } = useDossierAtHand().dossier;
  const pinned = usePinned(slug);
  const here = pinned.includes(take.id);
  const full = !here && pinned.length >= trayHolds;
  const label = here ? text.takes.pinned : text.takes.pin;
  return (
    <button
      type="button"
      className={styles.pin}
      data-pin
      aria-pressed={here}
      aria-label={`${label} ${take.outlet}`}
      disabled={full}
      title={full ? text.takes.trayFull : undefined}
      onClick={() => togglePin(slug, take.id)}
    >
      {label}
    </button>
  );
}
