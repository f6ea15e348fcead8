import type { LibraryFacet } from '@/core/library/libraryFacets';
import type { LibraryQuery } from '@/core/library/libraryQuery';
import { useText } from '@/i18n/useText';
import type { ChangeQuery } from './EventFilters';

/** One question of the library with one answer at a time; an answer nothing is left of stays, with 0. */
export function EventPick({
  facet,
  label,
  counts,
  asked,
  onChange,
  nameOf = (answer) => answer,
}: {
  facet: LibraryFacet;
  label: string;
  counts: ReadonlyMap<string, number>;
  asked: LibraryQuery;
  onChange: ChangeQuery;
  nameOf?: (answer: string) => string;
}) {
  const text = useText();
  return (
    <label>
      {label}
      <select
        value={asked[facet]?.[0] ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange(({ [facet]: _, ...rest }) => (value === '' ? rest : { ...rest, [facet]: [value] }));
        }}
      >
        <option value="">{text.events.any}</option>
        {[...counts].map(([answer, count]) => (
          <option key={answer} value={answer}>
            {nameOf(answer)} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
