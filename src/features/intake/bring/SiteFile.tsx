import { type FormEvent, useId, useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import type { NotFromSite } from '@/state/intake/bringing/bringFromSite';
import { Button } from '@/ui/Button';
import styles from './BringIn.module.css';
import { useBringing } from './useBringing';

/** A file of this site by its address. Nothing is fetched from anywhere else. */
export function SiteFile() {
  const { intake: words } = useDeskText();
  const bring = useBringing();
  const id = useId();
  const [address, setAddress] = useState('');
  const [trouble, setTrouble] = useState<NotFromSite | null>(null);
  const read = async (event: FormEvent) => {
    event.preventDefault();
    setTrouble(null);
    setTrouble(await bring.site(address));
  };
  return (
    <details className={styles.more}>
      <summary>{words.bring.site}</summary>
      <form className={styles.site} onSubmit={(event) => void read(event)}>
        <label htmlFor={id}>{words.bring.siteLabel}</label>
        <input
          id={id}
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          placeholder="/files/list.csv"
          value={address}
          onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <Button type="submit">{words.bring.read}</Button>
        <p role="alert" className={styles.refused}>
          {trouble?.why === 'elsewhere' ? words.bring.elsewhere(trouble.host) : trouble && words.bring[trouble.why]}
        </p>
      </form>
    </details>
  );
}
