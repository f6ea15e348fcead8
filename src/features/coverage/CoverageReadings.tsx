import { memo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Dossier } from '@/core/dossier/dossier';
import { useText } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import styles from './CoverageReadings.module.css';
import { PartyReading } from './PartyReading';
import { AbsentReading } from './AbsentReading';
import { SpreadReading } from './SpreadReading';

/** Three plain sentences beside the picture: how varied, who is not here, who is a party. */
export const CoverageReadings = memo(function CoverageReadings({ dossier }: { dossier: Dossier }) {
  const { takes } = dossier;
  const text = useText();
  const { data: catalogue } = useQuery(catalogueQuery);
  const row = catalogue?.dossiers.find(({ slug }) => slug === dossier.slug);
  return (
    <aside className={styles.readings} aria-label={text.readings.title}>
      <SpreadReading takes={takes} />
      {catalogue && row && <AbsentReading row={row} rows={catalogue.dossiers} />}
      <PartyReading dossier={dossier} takes={takes} />
    </aside>
  );
});
