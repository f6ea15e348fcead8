import { useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useText } from '@/i18n/useText';
import { usePreferences } from '@/state/habits/preferences';
import { Button } from '@/ui/Button';
import { keysOfPage } from './keysOfPage';
import { ShortcutSheet } from './ShortcutSheet';
import styles from './Shortcuts.module.css';

const press = (link: string) => document.querySelector<HTMLAnchorElement>(link)?.click();

/** Single-key shortcuts, and the list of them. They can be switched off in the settings. */
export function Shortcuts() {
  const text = useText();
  const on = usePreferences((now) => now.shortcuts);
  const [listed, setListed] = useState(false);
  const navigate = useNavigate();

  // Follows the keyboard, wherever the focus is.
  useEffect(() => {
    if (!on) return;
    const listen = keysOfPage({
      help: () => setListed(true),
      go: (to) => void navigate({ to }),
      compare: () => press('[data-compare]'),
      evidence: () => press('[data-evidence]'),
    });
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, navigate]);

  return (
    <>
      <span className={styles.opener}>
        <Button aria-haspopup="dialog" onClick={() => setListed(true)}>
          <span aria-hidden="true">?</span>
          <span className="visually-hidden">{text.site.shortcuts}</span>
        </Button>
      </span>
      {listed && (
        <Suspense>
          <ShortcutSheet onClose={() => setListed(false)} />
        </Suspense>
      )}
    </>
  );
}
