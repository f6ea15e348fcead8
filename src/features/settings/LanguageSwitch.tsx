import { type LanguageCode, languages } from '@/i18n/languages';
import { useLanguage, useText } from '@/i18n/useText';
import { changeLanguage } from './changeLanguage';
import styles from './LanguageSwitch.module.css';

/** The languages of the interface, each in its own words. */
export function LanguageSwitch() {
  const text = useText();
  const language = useLanguage();
  return (
    <ul className={styles.languages} aria-label={text.site.language}>
      {languages.map(({ code, name }) => (
        <li key={code}>
          <button
            type="button"
            lang={code}
            aria-pressed={code === language}
            onClick={() => void changeLanguage(code as LanguageCode)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
