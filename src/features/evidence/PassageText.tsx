import type { Passage, Place } from '@/core/reading/passages';
import { useText } from '@/i18n/useText';
import styles from './InContext.module.css';

/** One text under whose words it is, with some of its words marked. */
export function PassageText({ passage, places = [] }: { passage: Passage; places?: readonly Place[] }) {
  const text = useText();
  return (
    <>
      <p className={styles.layer}>{text.layers[passage.layer]}</p>
      <blockquote lang={passage.language ?? undefined} dir="auto">
        {runsOf(passage.text, places).map(({ start, words, marked }) =>
          marked ? <mark key={start}>{words}</mark> : words,
        )}
      </blockquote>
    </>
  );
}

/** A text cut at the edges of the places in it; places that overlap are one. */
function runsOf(text: string, places: readonly Place[]) {
  const runs: { start: number; words: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of places.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) runs.push({ start: at, words: text.slice(at, from), marked: false });
    runs.push({ start: from, words: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) runs.push({ start: at, words: text.slice(at), marked: false });
  return runs;
}
