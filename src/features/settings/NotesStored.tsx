import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEvidenceText, useLanguage } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import { useReadersNotes } from '@/state/notes/readersNotes';

/** How many notes the reader has on which dossiers. Before the list of dossiers has come, and where it has none of the name, the name stands for the title. */
export function NotesStored() {
  const { readersNotes: words } = useEvidenceText();
  const language = useLanguage();
  const { data } = useQuery(catalogueQuery);
  const byDossier = useReadersNotes((now) => now.byDossier);
  const rows = [...byDossier].filter(([, notes]) => notes.length > 0);
  const titleOf = (slug: string) => {
    const editions = data?.dossiers.find((row) => row.slug === slug)?.editions;
    return (editions?.find((each) => each.language === language) ?? editions?.[0])?.title ?? slug;
  };
  return (
    <>
      <h3>{words.stored}</h3>
      {rows.length === 0 && <p>{words.storedNone}</p>}
      <ul>
        {rows.map(([slug, notes]) => (
          <li key={slug}>
            <Link to="/e/$dossier" params={{ dossier: slug }}>
              {titleOf(slug)}
            </Link>{' '}
            {words.count(notes.length)}
          </li>
        ))}
      </ul>
    </>
  );
}
