import type { Finding } from '@/core/formats/findings';
import { useText } from '@/i18n/useText';
import { later } from '@/ui/later';
import { Panel } from '@/ui/Panel';

const WordedFindings = later(() => import('./WordedFindings').then((module) => module.WordedFindings));

/** What a reader should know about a file, line by line. It comes, with its words, when it is needed: few files need it. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const text = useText();
  return (
    <Panel waiting={<p>{text.site.loading}</p>} broke={text.site.partBroke} reload={text.site.reload}>
      <WordedFindings findings={findings} />
    </Panel>
  );
}
