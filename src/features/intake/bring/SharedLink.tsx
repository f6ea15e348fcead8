import { useCallback, useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './BringIn.module.css';
import { useBringing } from './useBringing';

/** Reads the dossier a link carries behind its `#`, and says where it cannot be read. */
export function SharedLink() {
  const { bring: words } = useDeskText().intake;
  const bring = useBringing();
  const [refused, setRefused] = useState<Awaited<ReturnType<typeof bring.shared>>>();
  const listen = useCallback(() => {
    const read = () => void bring.shared(location.hash).then((why) => why !== undefined && setRefused(why));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [bring]);
  return (
    <p ref={listen} role="alert" className={styles.refused}>
      {refused && words.sharedRefused[refused]}
    </p>
  );
}
