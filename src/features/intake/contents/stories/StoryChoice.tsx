import { useDeferredValue, useMemo } from 'react';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage, useText } from '@/i18n/useText';
import { gatheredBy } from '@/state/intake/bringing/gatheredBy';
import type { Brought } from '@/state/intake/brought';
import { isThere } from '@/state/intake/keeping/planned';
import { usePagesThere } from '@/state/intake/keeping/usePagesThere';
import { pickRows } from './pickRows';
import styles from './Stories.module.css';
import { StoryList } from './StoryList';
import { StoryTools } from './StoryTools';

/** The takes a file comes to, and which of them belong to the event. */
export function StoryChoice({ file }: { file: Brought }) {
  // Two thousand rows come in one go; what is drawn of them may take its time.
  const rows = useDeferredValue(file.rows, null);
  return rows === null || rows.length === 0 ? null : <Choosing file={file} rows={rows} />;
}

function Choosing({ file, rows }: { file: Brought; rows: readonly GatheredRow[] }) {
  const { stories: words } = useDeskText().intake;
  const language = useLanguage();
  const text = useText();
  const there = usePagesThere();
  const { filter, only, order } = file;
  const places = useMemo(
    () => pickRows(rows, { filter, only, order }, language, text),
    [rows, filter, only, order, language, text],
  );
  const known = useMemo(
    () => new Set(rows.flatMap((row, place) => (isThere(row, there) ? [place] : []))),
    [rows, there],
  );
  const chosen = [...file.chosen].filter((place) => !known.has(place)).length;
  const hasGuesses = rows.some(({ gathered }) => gathered.proposed.size > 0);
  const begins = words.begins[gatheredBy(file.read.intake.format)];
  return (
    <div className={styles.choosing}>
      {begins !== null && <p>{begins}</p>}
      <StoryTools file={file} all={rows.length} places={places} chosen={chosen} />
      {places.length === 0 ? (
        <p>{words.noneShown}</p>
      ) : (
        <StoryList file={file} rows={rows} places={places} known={known} />
      )}
      <p className={styles.small}>
        <span className={styles.byKeys}>{words.keys} </span>
        {hasGuesses && words.proposedSays}
      </p>
    </div>
  );
}
