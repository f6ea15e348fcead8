import { tidyText } from '@/core/facets/tidyAnswers';
import type { LibraryQuery } from '@/core/library/libraryQuery';
import { countLibrary } from '@/core/library/query';
import type { DossierRow } from '@/core/library/rows/row';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { SearchField } from '@/ui/SearchField';
import styles from './EventFilters.module.css';
import { EventPick } from './EventPick';

export type ChangeQuery = (change: (now: LibraryQuery) => LibraryQuery, how?: { replace: boolean }) => void;

/** What to ask of the library: words, areas of the world, and more behind a fold. */
export function EventFilters({
  rows,
  asked,
  onChange,
}: {
  rows: readonly DossierRow[];
  asked: LibraryQuery;
  onChange: ChangeQuery;
}) {
  const text = useText();
  const names = useNames();
  const counts = countLibrary(rows, asked);
  const folded = (['lens', 'language', 'head', 'entity', 'from', 'to'] as const).some((name) => asked[name]);
  return (
    <form className={styles.filters} aria-label={text.filters.title} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.search}>
        <SearchField
          id="search-events"
          label={text.site.search}
          hint={text.site.search}
          hideLabel
          asked={asked.q ?? ''}
          tidy={(typed) => tidyText(typed) ?? ''}
          onAsk={(q) =>
            onChange(({ q: _, ...rest }) => (q === '' ? rest : { ...rest, q }), { replace: asked.q !== undefined })
          }
        />
      </div>
      <fieldset className={styles.areas}>
        <legend className="visually-hidden">{text.events.areas}</legend>
        <Button aria-pressed={!asked.area} onClick={() => onChange(({ area: _, ...rest }) => rest)}>
          {text.events.allAreas}
        </Button>
        {[...counts.area].map(([area, count]) => (
          <Button
            key={area}
            aria-pressed={asked.area?.includes(area) ?? false}
            onClick={() =>
              onChange(({ area: now, ...rest }) => (now?.includes(area) ? rest : { ...rest, area: [area] }))
            }
          >
            {names.area(area)} <small>{count}</small>
          </Button>
        ))}
      </fieldset>
      <details className={styles.more} open={folded}>
        <summary>{text.events.more}</summary>
        <div className={styles.picks}>
          <EventPick facet="lens" label={text.events.lens} counts={counts.lens} asked={asked} onChange={onChange} />
          <EventPick
            facet="language"
            label={text.events.language}
            counts={counts.language}
            asked={asked}
            onChange={onChange}
            nameOf={names.language}
          />
          <EventPick facet="head" label={text.events.head} counts={counts.head} asked={asked} onChange={onChange} />
          <EventPick
            facet="entity"
            label={text.events.entity}
            counts={counts.entity}
            asked={asked}
            onChange={onChange}
          />
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {text.events[end]}
              <input
                type="date"
                value={asked[end] ?? ''}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  onChange(({ [end]: _, ...rest }) => (value === '' ? rest : { ...rest, [end]: value }));
                }}
              />
            </label>
          ))}
          {Object.keys(asked).length > 0 && <Button onClick={() => onChange(() => ({}))}>{text.events.clear}</Button>}
        </div>
      </details>
    </form>
  );
}
