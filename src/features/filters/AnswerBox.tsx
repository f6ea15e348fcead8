import { memo } from 'react';
import { toggle } from '@/core/facets/asking';
import type { Facet } from '@/core/facets/facets';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import type { ChangeView } from '@/state/dossierView';
import styles from './AnswerBox.module.css';

/**
 * One answer to tick, with the takes it would show as a figure and as a bar.
 * Nought stays in sight. A change of count changes no measure of the page: the
 * bar is painted behind the box, and the figure has a place of its own.
 */
export const AnswerBox = memo(function AnswerBox({
  facet,
  answer,
  count,
  steps,
  checked,
  onChange,
}: {
  facet: Facet;
  answer: string;
  count: number;
  /** The length of the bar, in twentieths. */
  steps: number;
  checked: boolean;
  onChange: ChangeView;
}) {
  const text = useText();
  const name = useNames().answer(facet, answer);
  return (
    <label className={styles.answer} data-steps={steps}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={`${name}, ${text.counts.takes(count)}`}
        onChange={() => onChange((now) => toggle(now, facet, answer))}
      />
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <span className={styles.count}>{count}</span>
    </label>
  );
});
