import { memo } from 'react';
import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import { Words } from '@/ui/fromPage/Words';
import { useDossierAtHand } from './dossierAtHand';
import { Headline } from './Headline';
import { Flags } from './notes/Flags';
import { NoteChips } from './notes/NoteChips';
import { PinButton } from './PinButton';
import { Quotation } from './Quotation';
import styles from './TakeCard.module.css';
import { TakeOrigin } from './TakeOrigin';
import { TakePlace } from './TakePlace';

/** One take with text: whose words each part is stands above it. */
export const TakeCard = memo(function TakeCard({ take }: { take: Take }) {
  const text = useText();
  const { dossier } = useDossierAtHand();
  return (
    <>
      <PinButton take={take} />
      <h4 dir="auto">{take.outlet}</h4>
      <TakePlace take={take} />
      <Headline take={take} />
      {take.gist !== null && (
        <>
          <p className={styles.layer}>{text.layers.dossier}</p>
          <p className={styles.gist} lang={dossier.language} dir="auto">
            <Words id={`${take.id}/gist`} line={take.gist} />
          </p>
        </>
      )}
      {take.quote !== null && <Quotation take={take} quote={take.quote} />}
      <NoteChips take={take} />
      <Flags take={take} />
      <TakeOrigin take={take} />
    </>
  );
});
