import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { noteShared } from '@/state/desk/inLink/sharedLinks';
import styles from './BringIn.module.css';
import { useBringing } from './useBringing';

/**
 * A link that carries a dossier behind its `#` leads to the page where it is
 * read; `#look-` before it asks for it to be looked at here. Says where it
 * cannot be read.
 */
export function SharedLink() {
  const { bring: words } = useDeskText().intake;
  const bring = useBringing();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<Awaited<ReturnType<typeof bring.shared>>>();
  const listen = useCallback(() => {
    const look = () =>
      void bring.shared(location.hash.replace('#look-', '#')).then((why) => why !== undefined && setRefused(why));
    const open = (hash: string) =>
      void navigate({ to: '/e/$dossier', params: { dossier: noteShared(hash) }, hash: hash.slice(1), replace: true });
    const read = () => (location.hash.startsWith('#d=') ? open(location.hash) : look());
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [bring, navigate]);
  return (
    <p ref={listen} role="alert" className={styles.refused}>
      {refused && <span ref={comeIntoView}>{words.sharedRefused[refused]}</span>}
    </p>
  );
}

/** Whoever followed a link sees why it did not open, wherever on the page that stands. */
function comeIntoView(said: HTMLElement | null): void {
  said?.scrollIntoView({ block: 'center' });
}
