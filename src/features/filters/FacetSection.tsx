import { memo, useState } from 'react';
import { without } from '@/core/facets/asking';
import type { Facet } from '@/core/facets/facets';
import { useText } from '@/i18n/useText';
import type { ChangeView } from '@/state/dossierView';
import { AnswerBox } from './AnswerBox';
import styles from './FacetSection.module.css';

/** So many answers are shown at first; those asked for are always shown. */
const atFirst = 8;

/** One question and its answers, each with how many takes it would show. */
export const FacetSection = memo(function FacetSection({
  facet,
  counts,
  most,
  asked,
  onChange,
}: {
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  /** The takes a full bar stands for: all of the dossier, so that bars of different questions compare. */
  most: number;
  asked: readonly string[];
  onChange: ChangeView;
}) {
  const text = useText();
  const [all, setAll] = useState(false);
  const answers = [...counts].filter(([answer], place) => all || place < atFirst || asked.includes(answer));
  const gone = asked.filter((answer) => !counts.has(answer)).map((answer) => [answer, 0] as const);
  return (
    <fieldset className={styles.facet}>
      <legend>{text.facets[facet]}</legend>
      <button
        type="button"
        className={styles.clear}
        hidden={asked.length === 0}
        onClick={({ currentTarget }) => {
          // The button goes; the focus stays with the question.
          currentTarget.parentElement?.querySelector('input')?.focus();
          onChange((now) => without(now, facet));
        }}
      >
        {text.filters.clear}
        <span className="visually-hidden"> {text.facets[facet]}</span>
      </button>
      {[...answers, ...gone].map(([answer, count]) => (
        <AnswerBox
          key={answer}
          facet={facet}
          answer={answer}
          count={count}
          steps={Math.ceil((20 * count) / most)}
          checked={asked.includes(answer)}
          onChange={onChange}
        />
      ))}
      {counts.size > atFirst && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.filters.fewer : text.filters.all(counts.size)}
          <span className="visually-hidden"> {text.facets[facet]}</span>
        </button>
      )}
    </fieldset>
  );
});
