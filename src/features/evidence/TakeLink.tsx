import { Link, useSearch } from '@tanstack/react-router';
import { useText } from '@/i18n/useText';
import { readEvidenceView } from '@/state/evidenceView';
import { useEvidenceAtHand } from './evidenceAtHand';

/** An outlet, leading to its take on the dossier's page; the dossier itself for null. */
export function TakeLink({ take }: { take: string | null }) {
  const text = useText();
  const { dossier, takeOf } = useEvidenceAtHand();
  const { edition } = readEvidenceView(useSearch({ strict: false }));
  return (
    <Link
      to="/e/$dossier"
      params={{ dossier: dossier.slug }}
      search={{ edition }}
      {...(take !== null && { hash: `take-${take}` })}
      dir="auto"
    >
      {take === null ? text.sayers.dossier : takeOf(take)?.outlet}
    </Link>
  );
}
