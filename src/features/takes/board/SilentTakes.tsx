import { memo } from 'react';
import type { Take } from '@/core/dossier/take';
import { Headline } from '@/features/takes/Headline';
import { Flags } from '@/features/takes/notes/Flags';
import { NoteChips } from '@/features/takes/notes/NoteChips';
import { PinButton } from '@/features/takes/PinButton';
import { TakeOrigin } from '@/features/takes/TakeOrigin';
import { TakePlace } from '@/features/takes/TakePlace';
import { useText } from '@/i18n/useText';
import type { Drawn } from './firstBack';
import styles from './SilentTakes.module.css';
import { TakeFrames } from './TakeFrames';

/** Takes without text, as a compact list: the headline or the words left in the link. */
export function SilentTakes({ takes, drawn }: { takes: readonly Take[]; drawn: Drawn }) {
  const text = useText();
  return (
    <div>
      <p className={styles.hint}>{text.takes.silentHere}</p>
      <div className={styles.list}>
        <TakeFrames takes={takes} drawn={drawn} className={styles.take} Content={SilentTake} />
      </div>
    </div>
  );
}

const SilentTake = memo(function SilentTake({ take }: { take: Take }) {
  return (
    <>
      <PinButton take={take} />
      <h4 dir="auto">{take.outlet}</h4>
      <TakePlace take={take} />
      <Headline take={take} />
      <NoteChips take={take} />
      <Flags take={take} />
      <TakeOrigin take={take} />
    </>
  );
});
