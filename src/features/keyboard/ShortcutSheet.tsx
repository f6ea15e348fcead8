import { useEvidenceText, useText } from '@/i18n/useText';
import { usePreferences } from '@/state/habits/preferences';
import { ModalSheet } from '@/ui/sheet/ModalSheet';
import styles from './Shortcuts.module.css';

/** The sheet that lists what each key does; those for takes only where there are takes. */
export function ShortcutSheet({ dossier, onClose }: { dossier: boolean; onClose: () => void }) {
  const text = useText();
  const { keys } = useEvidenceText();
  const on = usePreferences((now) => now.shortcuts);
  return (
    <ModalSheet title={keys.title} close={text.site.close} onClose={onClose}>
      {on ? <ShortcutList dossier={dossier} /> : <p>{keys.off}</p>}
    </ModalSheet>
  );
}

function ShortcutList({ dossier }: { dossier: boolean }) {
  const { keys: words } = useEvidenceText();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/'], words.search],
    ...(dossier
      ? ([
          [['j'], words.next],
          [['k'], words.previous],
          [['p'], words.pin],
          [['c'], words.compare],
          [['e'], words.evidence],
        ] as const)
      : []),
    [['g', 'e'], words.goEvents],
    [['g', 'd'], words.goDesk],
    [['g', 'm'], words.goMethod],
    [['g', 's'], words.goSettings],
    [['?'], words.help],
  ];
  return (
    <dl className={styles.list}>
      {rows.map(([keys, says]) => (
        <div key={says}>
          <dt>
            {keys.map((key, place) => (
              <span key={key}>
                {place > 0 && ` ${words.after} `}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
