import { Suspense } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { rulesVersion } from '@/core/evidence/fingerprint/rulesVersion';
import { useText } from '@/i18n/useText';
import { later } from '@/ui/later';
import styles from './Fingerprint.module.css';

const Reckoned = later(() => import('./ReckonedFingerprint').then((module) => module.ReckonedFingerprint));

/** Which dossier this was drawn from, as it now stands, and by which rules. Its place is kept until it is reckoned. */
export function Fingerprint({ dossier }: { dossier: Dossier }) {
  const text = useText();
  return (
    <small className={styles.fingerprint}>
      <Suspense fallback={<span className={styles.waiting}>{text.site.drawnFrom('00000000', rulesVersion)}</span>}>
        <Reckoned dossier={dossier} />
      </Suspense>
    </small>
  );
}
