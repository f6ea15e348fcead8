import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/useText';
import { whyNot } from '@/state/trouble';
import { Button } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import styles from './FileTrouble.module.css';
import { FindingList } from './FindingList';

/** A file that cannot be read: why, where, and the ways on. */
export function FileTrouble({ title, error, onRetry }: { title: string; error: Error; onRetry: () => void }) {
  const text = useText();
  return (
    <div className={styles.trouble} role="alert">
      <PageTitle>{`${title} · ${text.site.name}`}</PageTitle>
      <h1>{title}</h1>
      <Why error={error} />
      <p className={styles.acts}>
        <Button strong onClick={onRetry}>
          {text.trouble.retry}
        </Button>
        <Link to="/">{text.trouble.others}</Link>
      </p>
    </div>
  );
}

function Why({ error }: { error: Error }) {
  const text = useText();
  const why = whyNot(error);
  switch (why.kind) {
    case 'refused':
      return <p>{text.trouble.refused(why.status)}</p>;
    case 'missing':
    case 'offline':
      return <p>{text.trouble[why.kind]}</p>;
    case 'unreadable':
      return (
        <>
          <p>{text.trouble.unreadable}</p>
          <FindingList findings={why.findings} />
          {why.own !== null && (
            <p>
              <Link to="/desk/$dossier" params={{ dossier: why.own }}>
                {text.trouble.mend}
              </Link>
            </p>
          )}
        </>
      );
    default:
      return (
        <>
          <p>{text.trouble.unreadable}</p>
          <pre>{why.said}</pre>
        </>
      );
  }
}
