import { Link } from '@tanstack/react-router';
import type { Dossier } from '@/core/dossier/dossier';
import { useDayName } from '@/i18n/dates';
import { languageCodes } from '@/i18n/languages';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Words } from '@/ui/fromPage/Words';
import styles from './DossierHead.module.css';

/** Date, questions, title and dek, and the same dossier in other languages. */
export function DossierHead({ dossier, editions }: { dossier: Dossier; editions: readonly string[] }) {
  const text = useText();
  const names = useNames();
  const dayName = useDayName();
  // Until the catalogue has come, its usual answer keeps the place, so that nothing moves when it comes.
  const known = editions.length > 0;
  const others = (known ? editions : languageCodes).filter((language) => language !== dossier.language);
  return (
    <header className={styles.head}>
      <ul className={styles.over}>
        <li>
          {dossier.date === null ? text.unknown.date : <time dateTime={dossier.date}>{dayName(dossier.date)}</time>}
        </li>
        {dossier.heads.map((head) => (
          <li key={head} lang={dossier.language}>
            {head}
          </li>
        ))}
        {others.map((language) => (
          <li key={language} className={styles.edition} data-known={known} inert={!known}>
            {text.dossier.editions}{' '}
            <Link
              to="/e/$dossier"
              params={{ dossier: dossier.slug }}
              search={(now) => ({ ...now, edition: language })}
              lang={language}
            >
              {names.language(language)}
            </Link>
          </li>
        ))}
      </ul>
      <h1 lang={dossier.language} dir="auto">
        <Words id="/title/0" line={dossier.title} />
      </h1>
      {dossier.dek !== null && (
        <p className={styles.dek} lang={dossier.language} dir="auto">
          <Words id="/dek/0" line={dossier.dek} />
        </p>
      )}
    </header>
  );
}
