import { memo } from 'react';
import { isEmpty, toggle } from '@/core/facets/asking';
import { facetNames } from '@/core/facets/facets';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import type { ChangeView, DossierView } from '@/state/dossierView';
import styles from './ActiveAnswers.module.css';
import { withoutSelection } from './FilterPanel';

/** What is asked for now, each to be taken away alone, or all at once. */
export const ActiveAnswers = memo(function ActiveAnswers({
  view,
  onChange,
}: {
  view: DossierView;
  onChange: ChangeView;
}) {
  const text = useText();
  const names = useNames();
  if (isEmpty(view)) return <div className={styles.active} />;
  const asked = facetNames.flatMap((facet) => (view[facet] ?? []).map((answer) => ({ facet, answer })));
  return (
    <ul className={styles.active} aria-label={text.filters.active}>
      {asked.map(({ facet, answer }) => (
        <li key={`${facet} ${answer}`}>
          <button type="button" onClick={() => onChange((now) => toggle(now, facet, answer))}>
            <span className="visually-hidden">{text.filters.remove(text.facets[facet])}: </span>
            <span dir="auto">{names.answer(facet, answer)}</span>
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {view.q !== undefined && (
        <li>
          <button type="button" onClick={() => onChange(({ q: _, ...rest }) => rest)}>
            <span className="visually-hidden">{text.filters.remove(text.filters.search)}: </span>
            <q dir="auto">{view.q}</q>
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      )}
      <li>
        <button type="button" className={styles.all} onClick={() => onChange(withoutSelection)}>
          {text.filters.clearAll}
        </button>
      </li>
    </ul>
  );
});
