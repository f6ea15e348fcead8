import { Link } from '@tanstack/react-router';
import type { KeptDossier } from '@/core/desk/keptDossier';
import { useDayName } from '@/i18n/dates';
import { useMomentName } from '@/i18n/desk/moments';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useOwnStore } from '@/state/desk/ownStore';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import { saveFile } from '@/ui/saveFile';
import styles from './Desk.module.css';

/** One dossier of the reader's: title, date, takes, when it changed, and what can be done with it. */
export function KeptRow({
  dossier,
  sharesTitle,
  onRemove,
}: {
  dossier: KeptDossier;
  /** Whether another has the same title, so that its name in the address tells them apart. */
  sharesTitle: boolean;
  /** Null where the desk does not open: what is shown is its copy, which cannot be changed. */
  onRemove: (() => void) | null;
}) {
  const { list } = useDeskText().keeping;
  const dayName = useDayName();
  const momentName = useMomentName();
  const isWhole = useOwnStore(({ found }) => found?.get(dossier.slug)?.whole ?? true);
  const { slug, title, language, date, readable } = dossier;
  const name = `${title || list.untitled}${sharesTitle ? ` (${slug})` : ''}`;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h3 lang={readable ? language : undefined} dir="auto">
          {title || list.untitled} {sharesTitle && <small className={styles.quiet}>{slug}</small>}
        </h3>
        <p className={styles.quiet}>
          {readable && `${date === null ? list.noDate : dayName(date)} · ${list.takes(dossier.takes)} · `}
          {list.changed(momentName(dossier.changed))}
        </p>
        {!readable && <p className={styles.flag}>{list.broken}</p>}
        {!isWhole && <p className={styles.flag}>{list.damaged}</p>}
      </div>
      <p className={styles.acts}>
        {onRemove === null ? (
          <Button
            onClick={() => saveFile(`${slug}.md`, 'text/markdown;charset=utf-8', dossier.text)}
            aria-label={list.named(list.download, name)}
          >
            {list.download}
          </Button>
        ) : (
          <KeptActs dossier={dossier} name={name} onRemove={onRemove} />
        )}
      </p>
    </li>
  );
}

function KeptActs({
  dossier: { slug, readable },
  name,
  onRemove,
}: {
  dossier: KeptDossier;
  name: string;
  onRemove: () => void;
}) {
  const { list } = useDeskText().keeping;
  const params = { dossier: slug };
  return (
    <>
      {readable && (
        <Link to="/e/$dossier" params={params} className={button.plain} aria-label={list.named(list.open, name)}>
          {list.open}
        </Link>
      )}
      <Link to="/desk/$dossier" params={params} className={button.plain} aria-label={list.named(list.edit, name)}>
        {list.edit}
      </Link>
      <Button onClick={onRemove} aria-label={list.named(list.remove, name)}>
        {list.remove}
      </Button>
    </>
  );
}
