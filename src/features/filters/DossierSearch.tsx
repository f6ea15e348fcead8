import { memo, useId } from 'react';
import { tidyText } from '@/core/facets/tidyAnswers';
import { useText } from '@/i18n/useText';
import type { ChangeView } from '@/state/dossierView';
import { SearchField } from '@/ui/SearchField';

/** Free text within the dossier. Each word must occur; “quoted words” must stand together. Typing is one step for Back. */
export const DossierSearch = memo(function DossierSearch({ asked, onChange }: { asked: string; onChange: ChangeView }) {
  const text = useText();
  const id = useId();
  return (
    <SearchField
      id={id}
      label={text.filters.search}
      hint={text.filters.searchHint}
      asked={asked}
      tidy={(typed) => tidyText(typed) ?? ''}
      onAsk={(q) => onChange(({ q: _, ...rest }) => (q === '' ? rest : { ...rest, q }), { replace: asked !== '' })}
    />
  );
});
