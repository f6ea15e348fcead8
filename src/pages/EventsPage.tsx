import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { query } from '@/core/library/query';
import type { DossierRow } from '@/core/library/rows/row';
import { type ChangeQuery, EventFilters } from '@/features/events/EventFilters';
import { EventList } from '@/features/events/EventList';
import { EventsAside } from '@/features/events/EventsAside';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { useText } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import { useOwnEvents } from '@/state/ownEvents';
import { PageTitle } from '@/ui/PageTitle';
import styles from './EventsPage.module.css';

/** `/`: every event of the library. */
export function EventsPage() {
  const text = useText();
  const asked = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const { data: catalogue, error, refetch } = useQuery(catalogueQuery);
  const own = useOwnEvents();
  const mine = useMemo(() => new Set(own), [own]);
  const rows = useMemo(() => withOwn(catalogue?.dossiers ?? [], own), [catalogue, own]);
  const change: ChangeQuery = (next, how) =>
    void navigate({ search: next, replace: how?.replace ?? false, resetScroll: false });
  if (error) return <FileTrouble title={text.trouble.title} error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle>{`${text.site.name} · ${text.site.tagline}`}</PageTitle>
      <header className={styles.head}>
        <h1>{text.events.title}</h1>
        <p>
          {text.events.dek} <Link to="/desk">{text.events.bring}</Link>
        </p>
      </header>
      {!catalogue && (
        <p className={styles.opening} role="status">
          {text.site.loading}
        </p>
      )}
      {catalogue && (
        <>
          <EventFilters rows={rows} asked={asked} onChange={change} />
          <div className={styles.columns}>
            <div>
              <EventList
                rows={query(rows, asked)}
                own={mine}
                unreadable={catalogue.unreadable}
                onClear={() => change(() => ({}))}
              />
            </div>
            <EventsAside briefings={catalogue.briefings} dossiers={catalogue.dossiers} />
          </div>
        </>
      )}
    </>
  );
}

/** Where both have one of the same name the reader's is the one that opens. */
function withOwn(library: readonly DossierRow[], own: readonly DossierRow[]): readonly DossierRow[] {
  const slugs = new Set(own.map(({ slug }) => slug));
  return [...library.filter(({ slug }) => !slugs.has(slug)), ...own];
}
