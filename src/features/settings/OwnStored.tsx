import { Link } from '@tanstack/react-router';
import { useEvidenceText } from '@/i18n/useText';
import { useSnapshots } from '@/state/desk/copies/snapshots';
import { useOpenDesk } from '@/state/desk/openDesk';
import { useOwnDossiers } from '@/state/desk/ownDossiers';

/** The reader's own dossiers by title, and how many copies of the desk there are. */
export function OwnStored() {
  const { own: words } = useEvidenceText().settings;
  useOpenDesk();
  const { snapshots } = useSnapshots();
  const own = useOwnDossiers();
  return (
    <>
      <h3>{words.title}</h3>
      <p>
        {words.says(own.length, snapshots.length)} <Link to="/desk">{words.desk}</Link>
      </p>
      <ul>
        {own.map(({ slug, title }) => (
          <li key={slug}>
            <Link to="/e/$dossier" params={{ dossier: slug }}>
              {title || words.untitled}
              {own.some((other) => other.title === title && other.slug !== slug) && <small> {slug}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
