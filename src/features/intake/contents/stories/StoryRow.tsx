import { useId, useState } from 'react';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { linkWords } from '@/core/reading/linkWords';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Carriers } from './Carriers';
import styles from './Stories.module.css';
import { StoryWords } from './StoryWords';
import { TakeFacts } from './TakeFacts';

/** One take to choose or leave, with the words the file has of it. */
export function StoryRow({
  row,
  isChosen,
  isThere,
  isKept,
  isHere,
  onChoose,
}: {
  row: GatheredRow;
  isChosen: boolean;
  /** The dossier it is to go to holds it already. */
  isThere: boolean;
  /** It was kept a while ago, in this sitting. */
  isKept: boolean;
  /** The Tab key stops at this row. */
  isHere: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { stories: words } = useDeskText().intake;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { gathered } = row;
  const { take, carriers } = gathered;
  const stop = isHere ? 0 : -1;
  return (
    <div className={styles.row} data-there={isThere}>
      <input
        id={id}
        type="checkbox"
        tabIndex={stop}
        checked={isChosen}
        disabled={isThere}
        aria-describedby={`${id}-facts`}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <label htmlFor={id} dir="auto" {...(take.language !== null && { lang: take.language })}>
        {take.headline ?? wordsIn(take.link) ?? words.noHeadline}
      </label>
      <div className={styles.facts} id={`${id}-facts`}>
        <TakeFacts gathered={gathered} tabIndex={stop} />
        {(isThere || isKept) && <strong>{isThere ? words.already : words.kept}</strong>}
        {carriers.length > 0 && (
          <button
            type="button"
            tabIndex={stop}
            aria-expanded={open}
            aria-label={`${words.carriers(carriers.length)}: ${words.carriersOf(take.outlet)}`}
            onClick={() => setOpen(!open)}
          >
            {words.carriers(carriers.length)}
          </button>
        )}
      </div>
      {open && <Carriers carriers={carriers} tabIndex={stop} />}
      <StoryWords row={row} />
    </div>
  );
}

function wordsIn(link: string | null): string | null {
  return link === null ? null : (linkWords(link) ?? null);
}
