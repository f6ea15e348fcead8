import { memo } from 'react';
import type { LensPlace } from '@/charts/palette';
import type { Take } from '@/core/dossier/take';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Headline } from './Headline';
import { Flags } from './notes/Flags';
import { NoteChips } from './notes/NoteChips';
import { PinButton } from './PinButton';
import { Quotation } from './Quotation';
import styles from './TakeCard.module.css';
import { TakeOrigin } from './TakeOrigin';
import { TakePlace } from './TakePlace';

/** One take with text: whose words each part is stands above it. */
export const TakeCard = memo(function TakeCard({ take, lens }: { take: Take; lens: LensPlace }) {
  const text = useText();
  const names = useNames();
  return (
    <article
      id={`take-${take.id}`}
      className={styles.card}
      data-take={take.id}
      data-lens={lens}
      tabIndex={-1}
      aria-label={`${take.outlet}, ${names.region(take.region)}`}
    >
      <header className={styles.head}>
        <div>
          <h4 dir="auto">{take.outlet}</h4>
          <TakePlace take={take} />
        </div>
        <PinButton take={take} />
      </header>
      <Headline take={take} />
      {take.gist !== null && (
        <div className={styles.part}>
          <p className={styles.layer}>{text.layers.dossier}</p>
          <p className={styles.gist} dir="auto">
            {take.gist}
          </p>
        </div>
      )}
      {take.quote !== null && <Quotation take={take} quote={take.quote} />}
      <NoteChips take={take} />
      <Flags take={take} />
      <TakeOrigin take={take} />
    </article>
  );
});
