import { Link, Outlet } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { LanguageSwitch } from '@/features/settings/LanguageSwitch';
import { useText } from '@/i18n/useText';
import { later } from '@/ui/later';
import { Panel } from '@/ui/Panel';
import { Mark } from './Mark';
import styles from './Shell.module.css';

const OnEveryPage = later(() => import('./OnEveryPage').then((module) => module.OnEveryPage));

/** The frame around every page. It stays whatever becomes of the page inside. */
export function Shell() {
  const text = useText();
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {text.site.skip}
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.mark}>
          <Mark />
          {text.site.name}
        </Link>
        <nav aria-label={text.site.main}>
          <ul>
            <li>
              <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
                {text.site.events}
              </Link>
            </li>
            <li>
              <Link to="/desk">{text.site.desk}</Link>
            </li>
            <li>
              <Link to="/method">{text.site.method}</Link>
            </li>
            <li>
              <Link to="/settings">{text.site.settings}</Link>
            </li>
          </ul>
        </nav>
        <div className={styles.end}>
          <Panel waiting={<span className={styles.later} />} broke="" reload="?">
            <OnEveryPage />
          </Panel>
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.foot}>
        <p>
          {text.site.name}. {text.site.tagline}.
        </p>
        <p className={styles.screen}>{text.site.promise}</p>
        <PaperAddress />
      </footer>
    </div>
  );
}

/** The address as it is when the page goes to print, to be typed from paper; on the screen nothing waits for it. */
function PaperAddress() {
  const address = useSyncExternalStore(onPrinting, addressNow, () => '');
  return <p className={styles.paper}>{address}</p>;
}

let printed = '';
const addressNow = () => printed;

function onPrinting(tell: () => void): () => void {
  const note = () => {
    printed = location.host + location.pathname + location.search;
    tell();
  };
  const paper = matchMedia('print');
  paper.addEventListener('change', note);
  return () => paper.removeEventListener('change', note);
}
