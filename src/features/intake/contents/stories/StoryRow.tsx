import { useId, useState } from 'react';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { linkWords } from '@/core/reading/linkWords';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Carriers } from './Carriers';
import styles from './Stories.module.css';
import { TakeFacts } from './TakeFacts';

/** One take to choose or leave, with the publisher's own words where the file has them. */
export function StoryRow({
  row: { gathered, story },
  isChosen,
  isThere,
  isHere,
  onChoose,
}: {
  row: GatheredRow;
  isChosen: boolean;
  /** The dossier it is to go to holds it already. */
  isThere: boolean;
  /** The Tab key stops at this row. */
  isHere: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { stories: words } = useDeskText().intake;
  const id = useId();
  const [open, setOpen] = useState(false);
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
        {isThere && <strong>{words.already}</strong>}
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
      {story.description !== null && (
        <p className={styles.description} dir="auto">
          {story.description.slice(0, 300)}
        </p>
      )}
    </div>
  );
}

function wordsIn(link: string | null): string | null {
  return link === null ? null : (linkWords(link) ?? null);
}
