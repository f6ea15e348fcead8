import { memo } from 'react';
import { type LensPlace, lensPlace } from '@/charts/palette';
import type { Take } from '@/core/dossier/take';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Headline } from './Headline';
import { Flags } from './notes/Flags';
import { NoteChips } from './notes/NoteChips';
import { PinButton } from './PinButton';
import styles from './SilentTakes.module.css';
import { TakeOrigin } from './TakeOrigin';
import { TakePlace } from './TakePlace';

/** Takes without text, as a compact list: the headline or the words left in the link. */
export function SilentTakes({ takes, lenses }: { takes: readonly Take[]; lenses: readonly string[] }) {
  const text = useText();
  return (
    <div className={styles.silent}>
      <p className={styles.hint}>{text.takes.silentHere}</p>
      <div className={styles.list}>
        {takes.map((take) => (
          <SilentTake key={take.id} take={take} lens={lensPlace(take.lens, lenses)} />
        ))}
      </div>
    </div>
  );
}

const SilentTake = memo(function SilentTake({ take, lens }: { take: Take; lens: LensPlace }) {
  const names = useNames();
  return (
    <article
      id={`take-${take.id}`}
      className={styles.take}
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
      <NoteChips take={take} />
      <Flags take={take} />
      <TakeOrigin take={take} />
    </article>
  );
});
