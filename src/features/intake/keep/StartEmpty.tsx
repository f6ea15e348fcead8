import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage } from '@/i18n/useText';
import { startEmpty } from '@/state/intake/keeping/startEmpty';
import { Button } from '@/ui/Button';
import styles from './Keep.module.css';

/** A dossier begun from nothing: a title, and on to the editor. */
export function StartEmpty() {
  const { keep: words } = useDeskText().intake;
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    setTried(title.trim() === '');
    if (title.trim() === '') return;
    const dossier = await startEmpty(title.trim(), language);
    if (dossier !== null) await navigate({ to: '/desk/$dossier', params: { dossier } });
  };
  return (
    <details className={styles.empty}>
      <summary>{words.empty}</summary>
      <form className={styles.fields} onSubmit={(event) => void start(event)}>
        <p className={styles.field}>
          <label htmlFor={id}>{words.emptyTitle}</label>
          <input
            id={id}
            dir="auto"
            autoComplete="off"
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </p>
        <Button type="submit">{words.emptyAct}</Button>
        <p role="alert" className={styles.refused}>
          {tried && words.titleMissing}
        </p>
      </form>
    </details>
  );
}
