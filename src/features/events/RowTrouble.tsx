import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import styles from './RowTrouble.module.css';

/** Says on a dossier's own row that opening it failed, and tries again. The other rows know nothing of it. */
export function RowTrouble({ slug }: { slug: string }) {
  const text = useText();
  const client = useQueryClient();
  const files = client.getQueryCache();
  const failing = () => files.findAll({ queryKey: ['dossier', slug] }).some(({ state }) => state.status === 'error');
  const failed = useSyncExternalStore(
    (changed) => files.subscribe(changed),
    failing,
    () => false,
  );
  if (!failed) return null;
  return (
    <p className={styles.trouble} role="status">
      {text.events.unreadableDossier}{' '}
      <Button onClick={() => void client.refetchQueries({ queryKey: ['dossier', slug] })}>{text.events.retry}</Button>
    </p>
  );
}
