import { useText } from '@/i18n/useText';
import styles from './Shortcuts.module.css';

/** What each key does; those for takes only where there are takes. */
export function ShortcutList({ dossier }: { dossier: boolean }) {
  const text = useText();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/'], text.keys.search],
    ...(dossier
      ? ([
          [['j'], text.keys.next],
          [['k'], text.keys.previous],
          [['p'], text.keys.pin],
          [['c'], text.keys.compare],
          [['e'], text.keys.evidence],
        ] as const)
      : []),
    [['g', 'e'], text.keys.goEvents],
    [['g', 'm'], text.keys.goMethod],
    [['g', 's'], text.keys.goSettings],
    [['?'], text.keys.help],
  ];
  return (
    <dl className={styles.list}>
      {rows.map(([keys, says]) => (
        <div key={says}>
          <dt>
            {keys.map((key, place) => (
              <span key={key}>
                {place > 0 && ` ${text.keys.after} `}
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
