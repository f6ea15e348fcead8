import { type MouseEvent, memo } from 'react';
import { isEmpty, toggle, without } from '@/core/facets/asking';
import { facetNames } from '@/core/facets/facets';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import type { ChangeView, DossierView } from '@/state/dossierView';
import styles from './ActiveAnswers.module.css';
import { withoutSelection } from './FilterPanel';

/**
 * What is asked for now, each to be taken away alone, or all at once. A button
 * goes with what it takes away; the focus stays here, before what is left.
 */
export const ActiveAnswers = memo(function ActiveAnswers({
  view,
  onChange,
}: {
  view: DossierView;
  onChange: ChangeView;
}) {
  const text = useText();
  const names = useNames();
  const remove = (away: (now: DossierView) => DossierView) => (event: MouseEvent<HTMLElement>) => {
    event.currentTarget.closest<HTMLElement>('[role=group]')?.focus();
    onChange(away);
  };
  const asked = facetNames.flatMap((facet) => (view[facet] ?? []).map((answer) => ({ facet, answer })));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that take answers away
    <div role="group" aria-label={text.filters.active} tabIndex={-1} className={styles.active}>
      {!isEmpty(view) && (
        <ul>
          {asked.map(({ facet, answer }) => (
            <li key={`${facet} ${answer}`}>
              <button type="button" onClick={remove((now) => toggle(now, facet, answer))}>
                <span className="visually-hidden">{text.filters.remove(text.facets[facet])}: </span>
                <span dir="auto">{names.answer(facet, answer)}</span>
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
          {view.q !== undefined && (
            <li>
              <button type="button" onClick={remove((now) => without(now, 'q'))}>
                <span className="visually-hidden">{text.filters.remove(text.filters.search)}: </span>
                <q dir="auto">{view.q}</q>
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          )}
          <li>
            <button type="button" className={styles.all} onClick={remove(withoutSelection)}>
              {text.filters.clearAll}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
});
