import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import styles from './Crash.module.css';

/** A page broke. The frame around it still works, and so does another try. */
export function Crash({ error, reset }: ErrorComponentProps) {
  const text = useText();
  return (
    <div className={styles.crash} role="alert">
      <PageTitle>{`${text.trouble.title} · ${text.site.name}`}</PageTitle>
      <h1>{text.trouble.title}</h1>
      <p>{text.trouble.broke}</p>
      <details>
        <summary>{text.trouble.detail}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
      <p className={styles.acts}>
        <Button strong onClick={reset}>
          {text.trouble.retry}
        </Button>
        <Link to="/">{text.trouble.others}</Link>
      </p>
    </div>
  );
}
