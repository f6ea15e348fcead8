import { useRef, useState } from 'react';
import { useEvidenceText } from '@/i18n/useText';
import { forgetAll, type Remembered, restoreAll } from '@/state/habits/forget';
import { Button } from '@/ui/Button';
import styles from './StoredHere.module.css';

/** Wipes what is stored here, once that is said twice; and the way to think better of it, as long as the page stands. */
export function Wipe() {
  const { settings } = useEvidenceText();
  const [asked, setAsked] = useState(false);
  const [wiped, setWiped] = useState<Remembered | null>(null);
  const [refused, setRefused] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const act = (doing: Promise<Remembered | null>) =>
    void doing
      .then(setWiped, () => setRefused(true))
      .finally(() => {
        setAsked(false);
        way.current?.focus();
      });
  const ask = () => {
    setRefused(false);
    setAsked(true);
  };
  const undo = (what: Remembered) => act(restoreAll(what).then(() => null));
  return (
    <>
      <p role="status">
        {asked && settings.wipeAsked}
        {wiped !== null && settings.wiped}
        {refused && settings.wipeFailed}
      </p>
      <p className={styles.acts}>
        {asked && (
          <Button strong onClick={() => act(forgetAll())}>
            {settings.wipeAll}
          </Button>
        )}
        <Button ref={way} onClick={() => (asked ? setAsked(false) : wiped === null ? ask() : undo(wiped))}>
          {asked ? settings.keep : wiped === null ? settings.wipe : settings.undo}
        </Button>
      </p>
    </>
  );
}
