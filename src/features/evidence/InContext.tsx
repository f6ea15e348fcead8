import type { Place } from '@/core/reading/passages';
import { useText } from '@/i18n/useText';
import { useEvidenceAtHand } from './evidenceAtHand';
import styles from './InContext.module.css';

/** Words in the text they stand in, marked there, under whose take it is and whose words they are. */
export function InContext({ places }: { places: readonly Place[] }) {
  return (
    <ul className={styles.places}>
      {[...new Set(places.map(({ passage }) => passage))].map((id) => (
        <li key={id}>
          <Marked id={id} places={places.filter(({ passage }) => passage === id)} />
        </li>
      ))}
    </ul>
  );
}

function Marked({ id, places }: { id: string; places: readonly Place[] }) {
  const text = useText();
  const { passageOf, takeOf } = useEvidenceAtHand();
  const passage = passageOf(id);
  if (passage === undefined) return null;
  const outlet = passage.take === null ? null : takeOf(passage.take)?.outlet;
  return (
    <>
      <p className={styles.whose}>
        {outlet ?? text.sayers.dossier} · {text.layers[passage.layer]}
      </p>
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
