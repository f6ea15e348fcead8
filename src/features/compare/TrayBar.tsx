import { Link } from '@tanstack/react-router';
import type { Dossier } from '@/core/dossier/dossier';
import { useTakeName } from '@/i18n/evidence/useTakeName';
import { useText } from '@/i18n/useText';
import { pin, togglePin, trayHolds, usePinned } from '@/state/habits/tray';
import button from '@/ui/Button.module.css';
import styles from './TrayBar.module.css';

/** The takes set aside from the dossier on this page, at its foot, with the way to compare them. */
export function TrayBar({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const takes = usePinned(dossier);
  const nameOf = useTakeName(dossier.takes);
  if (takes.length === 0) return null;
  return (
    <aside className={styles.tray} aria-label={text.tray.title}>
      <p aria-live="polite">
        {text.tray.count(takes.length)}
        {takes.length === trayHolds && <span className={styles.full}> {text.takes.trayFull}</span>}
      </p>
      <ul>
        {takes.map((take) => (
          <li key={take.id}>
            <button
              type="button"
              aria-label={text.tray.remove(nameOf(take))}
              onClick={() => togglePin(dossier, take.id)}
            >
              <span dir="auto">{nameOf(take)}</span>
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clear} onClick={() => pin(dossier.slug, [])}>
        {text.tray.clear}
      </button>
      {takes.length > 1 ? (
        <Link
          to="/e/$dossier/compare"
          params={{ dossier: dossier.slug }}
          search={(now) => ({ edition: now.edition, marks: now.marks, t: takes.map((take) => take.id) })}
          className={button.plain}
          data-compare
        >
          {text.tray.compare}
        </Link>
      ) : (
        <p className={styles.hint}>{text.tray.one}</p>
      )}
    </aside>
  );
}
