import type { Dossier } from '@/core/dossier/dossier';
import { useText } from '@/i18n/useText';
import styles from './Brief.module.css';
import { DossierProse } from './DossierProse';

/** What happened, why it matters, what to watch: the dossier's own voice, said to be so. */
export function Brief({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const { summary, significance, watchpoints, language } = dossier;
  if (summary.length + significance.length + watchpoints.length === 0) return null;
  return (
    <section className={styles.brief} aria-label={text.dossier.voice}>
      {summary.length > 0 && <Part id="/summary" title={text.dossier.happened} lines={summary} language={language} />}
      {significance.length > 0 && (
        <Part id="/significance" title={text.dossier.matters} lines={significance} language={language} />
      )}
      {watchpoints.length > 0 && (
        <div>
          <h2>{text.dossier.watch}</h2>
          <ol lang={language}>
            {watchpoints.map((line, place) => (
              <li key={line} dir="auto">
                <DossierProse line={line} id={`/watchpoint/${place}`} />
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className={styles.voice}>{text.dossier.voice}</p>
    </section>
  );
}

function Part({
  id,
  title,
  lines,
  language,
}: {
  id: string;
  title: string;
  lines: readonly string[];
  language: string;
}) {
  return (
    <div>
      <h2>{title}</h2>
      {lines.map((line, place) => (
        <p key={line} lang={language} dir="auto">
          <DossierProse line={line} id={`${id}/${place}`} />
        </p>
      ))}
    </div>
  );
}
