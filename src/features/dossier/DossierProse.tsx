import { Link } from '@tanstack/react-router';
import { spansOf } from '@/core/formats/markdown/inline';
import { Prose } from '@/ui/Prose';

/** A prose line of a dossier; its `[[links]]` lead to other dossiers. */
export function DossierProse({ line }: { line: string }) {
  return (
    <Prose
      spans={spansOf(line)}
      wikilink={(dossier, text) => (
        <Link to="/e/$dossier" params={{ dossier }}>
          {text}
        </Link>
      )}
    />
  );
}
