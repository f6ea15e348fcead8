import { readKeptDossier } from '@/core/desk/keptDossier';
import type { RestorePreview } from '@/core/desk/restorePlan';
import styles from '@/features/desk/Desk.module.css';
import { useMomentName } from '@/i18n/desk/moments';
import { useDeskText } from '@/i18n/desk/useDeskText';
import type { Restore } from '@/state/desk/copies/backupFile';

const states = ['fresh', 'differing', 'same', 'onlyHere'] as const;
const most = 12;

/** What a copy of the desk holds against what is here: what is whole, new, different, missing, by title. */
export function RestoreSays({ look: { backup, dossiers, notes } }: { look: Restore }) {
  const { restore } = useDeskText().keeping;
  const momentName = useMomentName();
  const titleOf = (slug: string) => {
    const kept = backup.desk.dossiers.get(slug);
    return kept === undefined ? slug : readKeptDossier(slug, kept).dossier.title || slug;
  };
  return (
    <>
      <h4>{backup.saved === null ? restore.titleUndated : restore.title(momentName(backup.saved))}</h4>
      {backup.whole && <p className={styles.quiet}>{restore.whole}</p>}
      {backup.lost > 0 && <p className={styles.flag}>{restore.lost(backup.lost)}</p>}
      {backup.altered.length > 0 && (
        <p className={styles.flag}>
          {restore.altered(backup.altered.length)} <Names names={backup.altered.map(({ name }) => name)} />
        </p>
      )}
      <dl className={styles.facts}>
        <Row name={restore.dossiers} preview={dossiers} titleOf={titleOf} />
        <Row name={restore.notes} preview={notes} titleOf={titleOf} />
      </dl>
    </>
  );
}

function Row({ name, preview, titleOf }: { name: string; preview: RestorePreview; titleOf: (slug: string) => string }) {
  const { restore } = useDeskText().keeping;
  const there = states.filter((state) => preview[state].length > 0);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {there.length === 0 && '0'}
        {there.map((state) => (
          <p key={state}>
            {restore[state](preview[state].length)}
            {state !== 'same' && (
              <>
                {': '}
                <Names names={preview[state].map(titleOf)} />
              </>
            )}
          </p>
        ))}
      </dd>
    </div>
  );
}

function Names({ names }: { names: readonly string[] }) {
  const { restore } = useDeskText().keeping;
  const shown = names.slice(0, most).join(' · ');
  return <span>{names.length > most ? `${shown} · ${restore.more(names.length - most)}` : shown}</span>;
}
