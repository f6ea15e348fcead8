import { memo } from 'react';
import { languageOfLens } from '@/core/dossier/lens';
import { toggle } from '@/core/facets/asking';
import type { Facet } from '@/core/facets/facets';
import { nothingGiven } from '@/core/facets/order';
import { useNames } from '@/i18n/names';
import type { ChangeView } from '@/state/dossierView';
import styles from './GridHead.module.css';

/** The head of a row or column: pressing it asks for its answer, pressing again stops asking. */
export const GridHead = memo(function GridHead({
  facet,
  answer,
  asked,
  onChange,
}: {
  facet: Facet;
  answer: string;
  asked: boolean;
  onChange: ChangeView;
}) {
  const names = useNames();
  const given = !nothingGiven.has(answer);
  return (
    <button
      type="button"
      className={styles.head}
      aria-pressed={asked}
      onClick={() => onChange((now) => toggle(now, facet, answer))}
    >
      {facet === 'lens' && <span className={styles.dot} data-hollow={!given || undefined} aria-hidden="true" />}
      <span lang={facet === 'lens' ? languageOfLens(answer) : undefined} dir="auto">
        {names.answer(facet, answer)}
      </span>
    </button>
  );
});
