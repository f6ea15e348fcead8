import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BriefingBody } from '@/features/briefing/BriefingBody';
import { BriefingHead } from '@/features/briefing/BriefingHead';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { FindingsLine } from '@/features/reading/FindingsLine';
import { useLanguage, useText } from '@/i18n/useText';
import { briefingQuery } from '@/state/briefings';
import { PageTitle } from '@/ui/PageTitle';
import styles from './ComparePage.module.css';

/** `/briefing/$briefing`: a digest of many events. */
export function BriefingPage() {
  const text = useText();
  const { briefing: slug } = useParams({ from: '/briefing/$briefing' });
  const { data, error, refetch } = useQuery(briefingQuery(useQueryClient(), slug, useLanguage()));
  if (error) return <FileTrouble title={text.trouble.briefingTitle} error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.opening}>{text.site.loading}</p>;
  return (
    <>
      <PageTitle>{`${data.briefing.title} · ${text.site.name}`}</PageTitle>
      <BriefingHead briefing={data.briefing} />
      <BriefingBody briefing={data.briefing} />
      <FindingsLine findings={data.findings} />
    </>
  );
}
