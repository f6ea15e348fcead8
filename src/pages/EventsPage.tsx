import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { query } from '@/core/library/query';
import { type ChangeQuery, EventFilters } from '@/features/events/EventFilters';
import { EventList } from '@/features/events/EventList';
import { EventsAside } from '@/features/events/EventsAside';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { useText } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import { PageTitle } from '@/ui/PageTitle';
import styles from './EventsPage.module.css';

/** `/`: every event of the library. */
export function EventsPage() {
  const text = useText();
  const asked = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const { data: catalogue, error, refetch } = useQuery(catalogueQuery);
  const change: ChangeQuery = (next, how) =>
    void navigate({ search: next, replace: how?.replace ?? false, resetScroll: false });
  if (error) return <FileTrouble title={text.trouble.title} error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle>{`${text.site.name} · ${text.site.tagline}`}</PageTitle>
      <header className={styles.head}>
        <h1>{text.events.title}</h1>
        <p>{text.events.dek}</p>
      </header>
      {!catalogue && (
        <p className={styles.opening} role="status">
          {text.site.loading}
        </p>
      )}
      {catalogue && (
        <>
          <EventFilters rows={catalogue.dossiers} asked={asked} onChange={change} />
          <div className={styles.columns}>
            <div>
              <EventList
                rows={query(catalogue.dossiers, asked)}
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
