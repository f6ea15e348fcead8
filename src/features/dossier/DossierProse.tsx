import { Link } from '@tanstack/react-router';
import { spansOf } from '@/core/formats/markdown/inline';
import { Words } from '@/ui/fromPage/Words';
import { Prose } from '@/ui/Prose';

/** A prose line of a dossier; its `[[links]]` lead to other dossiers. With an id it is one of the texts that can be marked. */
export function DossierProse({ line, id }: { line: string; id?: string }) {
  const prose = (
    <Prose
      spans={spansOf(line)}
      wikilink={(dossier, text) => (
        <Link to="/e/$dossier" params={{ dossier }}>
          {text}
        </Link>
      )}
    />
  );
  return id === undefined ? (
    prose
  ) : (
    <Words id={id} line={line}>
      {prose}
    </Words>
  );
}
