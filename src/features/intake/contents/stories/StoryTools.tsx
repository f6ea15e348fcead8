import { useId } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { type Brought, changeBrought, choose, rowOrders } from '@/state/intake/brought';
import { Button } from '@/ui/Button';
import { SearchField } from '@/ui/SearchField';
import styles from './Stories.module.css';

/** What is seen of the rows of a file, in which order, and how many of them are chosen; all of them or none at one press. */
export function StoryTools({
  file,
  all,
  places,
  chosen,
}: {
  file: Brought;
  /** How many rows there are. */
  all: number;
  /** The rows that are seen, by their place. */
  places: readonly number[];
  /** How many rows would be kept. */
  chosen: number;
}) {
  const { stories: words } = useDeskText().intake;
  const id = useId();
  const isPart = places.length < all;
  return (
    <>
      <div className={styles.tools}>
        <SearchField
          id={id}
          label={words.filter}
          hint={words.filterHint}
          asked={file.filter}
          tidy={(text) => text.trim()}
          onAsk={(filter) => changeBrought(file.id, { filter })}
        />
        <OrderChoice file={file} />
        <label className={styles.only}>
          <input
            type="checkbox"
            checked={file.only !== null}
            disabled={file.only === null && chosen === 0}
            onChange={({ currentTarget }) =>
              changeBrought(file.id, { only: currentTarget.checked ? file.chosen : null })
            }
          />
          {words.onlyChosen}
        </label>
      </div>
      <div className={styles.tools}>
        <Button onClick={() => choose(file.id, places, true)}>{isPart ? words.allShown : words.all}</Button>
        <Button onClick={() => choose(file.id, places, false)}>{isPart ? words.noneOfShown : words.none}</Button>
        {isPart && places.length > 0 && (
          <Button onClick={() => changeBrought(file.id, { chosen: new Set(places) })}>{words.only}</Button>
        )}
        <p role="status">
          {words.chosen(chosen, all)}
          {isPart && ` · ${words.shown(places.length)}`}
        </p>
      </div>
    </>
  );
}

function OrderChoice({ file }: { file: Brought }) {
  const { stories: words } = useDeskText().intake;
  const id = useId();
  return (
    <p className={styles.order}>
      <label htmlFor={id}>{words.order}</label>
      <select
        id={id}
        value={file.order}
        onChange={({ currentTarget: { value } }) =>
          changeBrought(file.id, { order: rowOrders.find((each) => each === value) ?? 'file' })
        }
      >
        {rowOrders.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
    </p>
  );
}
