import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/useText';
import { PageTitle } from '@/ui/PageTitle';
import styles from './Crash.module.css';

/** An address that leads nowhere, and the way back. */
export function NotFound() {
  const text = useText();
  return (
    <div className={styles.crash}>
      <PageTitle>{`${text.trouble.notFound} · ${text.site.name}`}</PageTitle>
      <h1>{text.trouble.notFound}</h1>
      <p>{text.trouble.notFoundSays}</p>
      <p>
        <Link to="/">{text.trouble.others}</Link>
      </p>
    </div>
  );
}
