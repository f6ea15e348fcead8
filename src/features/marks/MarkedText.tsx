import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { type InPlace, type Piece, piecesOf } from '@/core/evidence/marksInPlace';
import { spansOf } from '@/core/formats/markdown/inline';
import { useEvidenceText } from '@/i18n/useText';
import { keyOf, type PassageInPlace, useMarks, useMarksNow } from '@/state/marks';
import { Prose } from '@/ui/Prose';
import { familyOf } from './families';
import styles from './MarkedText.module.css';
import { useMarkedDossier } from './markedDossier';
import { markPopover, showMark } from './sharedPopover';

/** A text with its marks underlined where they stand. Without marks it is drawn as it is. */
export function MarkedText({ id, line, children = line }: { id: string; line: string; children?: ReactNode }) {
  const dossier = useMarkedDossier();
  const found = useMarks(dossier)?.passages.get(id);
  const aside = useMarksNow((now) => now.aside);
  if (found === undefined) return children;
  const marks = found.marks.filter((mark) => !aside.has(keyOf(dossier, id, mark)));
  return piecesOf(spansOf(line), marks).map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
    <Fragment key={place}>
      {piece.mark === null ? <Plain {...piece} /> : <Marked piece={piece} mark={piece.mark} found={found} />}
    </Fragment>
  ));
}

function Plain({ span }: Pick<Piece, 'span'>) {
  return (
    <Prose
      spans={[span]}
      wikilink={(dossier, text) => (
        <Link to="/e/$dossier" params={{ dossier }}>
          {text}
        </Link>
      )}
    />
  );
}

function Marked({ piece: { span, opens }, mark, found }: { piece: Piece; mark: InPlace; found: PassageInPlace }) {
  const { marks: words } = useEvidenceText().rules;
  const drawn = { className: styles.mark, 'data-family': familyOf(mark), 'data-speakers': isSpeakers(mark) };
  const inside = span.kind === 'strong' ? <strong>{span.text}</strong> : span.text;
  if (!opens) return <span {...drawn}>{inside}</span>;
  return (
    <button
      type="button"
      {...drawn}
      aria-description={mark.kind === 'word' ? words.groups[mark.group].name : words.cues[mark.cue].name}
      popoverTarget={markPopover}
      onClick={() => showMark({ ...found, mark })}
    >
      {inside}
    </button>
  );
}

function isSpeakers(mark: InPlace) {
  return (mark.kind === 'word' && mark.speakers) || undefined;
}
