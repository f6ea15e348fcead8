import type { Dossier } from '@/core/dossier/dossier';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';

/** Saves the dossier as it is shown now, the reader's notes in it. What writes it is fetched then. */
export function SaveMarkdown({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const save = () => import('./markdownFile').then(({ saveMarkdown }) => saveMarkdown(dossier));
  return <Button onClick={() => void save()}>{text.site.saveMarkdown}</Button>;
}
