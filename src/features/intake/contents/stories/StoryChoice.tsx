import { useDeferredValue, useId, useMemo } from 'react';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { isFeed } from '@/state/intake/bringing/gatherFile';
import { type Brought, changeBrought, choose } from '@/state/intake/brought';
import { isThere } from '@/state/intake/keeping/planned';
import { usePagesThere } from '@/state/intake/keeping/usePagesThere';
import { Button } from '@/ui/Button';
import { SearchField } from '@/ui/SearchField';
import { filterRows } from './filterRows';
import styles from './Stories.module.css';
import { StoryList } from './StoryList';

/** The takes a file comes to, and which of them belong to the event. */
export function StoryChoice({ file }: { file: Brought }) {
  // Two thousand rows come in one go; what is drawn of them may take its time.
  const rows = useDeferredValue(file.rows, null);
  return rows === null || rows.length === 0 ? null : <Choosing file={file} rows={rows} />;
}

function Choosing({ file, rows }: { file: Brought; rows: readonly GatheredRow[] }) {
  const { stories: words } = useDeskText().intake;
  const id = useId();
  const there = usePagesThere();
  const places = useMemo(() => filterRows(rows, file.filter), [rows, file.filter]);
  const known = useMemo(
    () => new Set(rows.flatMap((row, place) => (isThere(row, there) ? [place] : []))),
    [rows, there],
  );
  const chosen = [...file.chosen].filter((place) => !known.has(place)).length;
  const hasGuesses = rows.some(({ gathered }) => gathered.proposed.size > 0);
  return (
    <div className={styles.choosing}>
      {isFeed(file.read.intake.format) && <p>{words.feed}</p>}
      <div className={styles.tools}>
        <SearchField
          id={id}
          label={words.filter}
          hint={words.filterHint}
          asked={file.filter}
          tidy={(text) => text.trim()}
          onAsk={(filter) => changeBrought(file.id, { filter })}
        />
        <Button onClick={() => choose(file.id, places, true)}>{words.all}</Button>
        <Button onClick={() => choose(file.id, places, false)}>{words.none}</Button>
        {places.length > 0 && places.length < rows.length && (
          <Button onClick={() => changeBrought(file.id, { chosen: new Set(places) })}>{words.only}</Button>
        )}
        <p role="status">
          {words.chosen(chosen, rows.length)}
          {places.length < rows.length && ` · ${words.shown(places.length)}`}
        </p>
      </div>
      {places.length === 0 ? (
        <p>{words.noneShown}</p>
      ) : (
        <StoryList file={file} rows={rows} places={places} known={known} />
      )}
      <p className={styles.small}>
        {words.keys} {hasGuesses && words.proposedSays}
      </p>
    </div>
  );
}
