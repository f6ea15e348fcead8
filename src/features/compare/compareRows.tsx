import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { dateOf } from '@/core/dossier/dateOf';
import type { Dossier } from '@/core/dossier/dossier';
import { languageOfLens } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import { framesOf } from '@/core/notes/frames';
import { layerOfQuote } from '@/core/notes/layer';
import type { Note } from '@/core/notes/note';
import { linkWords } from '@/core/reading/linkWords';
import { useDayName } from '@/i18n/dates';
import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Words } from '@/ui/fromPage/Words';
import styles from './compareRows.module.css';

interface CellProps {
  readonly take: Take;
  readonly dossier: Dossier;
}

type RowName = Exclude<keyof EvidenceWords['compare'], 'title' | 'tooFew'>;

/** The rows of a comparison, under whose words they are. To add one: a cell, a line here, its name. */
export const compareRows: readonly {
  readonly voice: 'ownWords' | 'dossierWords' | 'yours' | 'others';
  readonly rows: readonly { readonly name: RowName; readonly Cell: ComponentType<CellProps> }[];
}[] = [
  {
    voice: 'ownWords',
    rows: [
      { name: 'headline', Cell: HeadlineCell },
      { name: 'words', Cell: LinkWordsCell },
    ],
  },
  {
    voice: 'dossierWords',
    rows: [
      { name: 'gist', Cell: GistCell },
      { name: 'quote', Cell: QuoteCell },
      { name: 'lens', Cell: LensCell },
      { name: 'frames', Cell: FramesCell },
    ],
  },
  {
    voice: 'yours',
    rows: [{ name: 'notes', Cell: NotesCell }],
  },
  {
    voice: 'others',
    rows: [
      { name: 'ownership', Cell: OwnershipCell },
      { name: 'owner', Cell: OwnerCell },
      { name: 'published', Cell: PublishedCell },
      { name: 'byline', Cell: BylineCell },
      { name: 'link', Cell: LinkCell },
    ],
  },
];

const Missing = ({ children }: { children: ReactNode }) => <span className={styles.missing}>{children}</span>;

function HeadlineCell({ take }: CellProps) {
  const text = useText();
  if (take.headline === null) return <Missing>{text.unknown.headline}</Missing>;
  return (
    <span className={styles.headline} lang={take.language ?? undefined} dir="auto">
      <Words id={`${take.id}/headline`} line={take.headline} />
    </span>
  );
}

function LinkWordsCell({ take }: CellProps) {
  const text = useText();
  const words = take.link === null ? null : linkWords(take.link);
  if (words === null) return <Missing>{text.unknown.link}</Missing>;
  return (
    <span className={styles.words} lang={take.language ?? undefined} dir="auto">
      <Words id={`${take.id}/link`} line={words} />
    </span>
  );
}

function GistCell({ take, dossier }: CellProps) {
  const text = useText();
  if (take.gist === null) return <Missing>{text.unknown.gist}</Missing>;
  return (
    <span lang={dossier.language} dir="auto">
      <Words id={`${take.id}/gist`} line={take.gist} />
    </span>
  );
}

function QuoteCell({ take, dossier }: CellProps) {
  const text = useText();
  if (take.quote === null) return <Missing>{text.unknown.quote}</Missing>;
  return (
    <>
      <span className={styles.layer}>{text.layers[layerOfQuote(take.language, dossier.language)]}</span>
      <blockquote lang={dossier.language} dir="auto">
        <Words id={`${take.id}/quote`} line={take.quote.text} />
      </blockquote>
      {take.quote.original !== null && (
        <blockquote lang={take.language ?? undefined} dir="auto">
          <Words id={`${take.id}/original`} line={take.quote.original} />
        </blockquote>
      )}
    </>
  );
}

function LensCell({ take }: CellProps) {
  const text = useText();
  return take.lens === null ? (
    <Missing>{text.unknown.lens}</Missing>
  ) : (
    <span lang={languageOfLens(take.lens)}>{take.lens}</span>
  );
}

function FramesCell({ take }: CellProps) {
  const text = useText();
  const names = useNames();
  const frames = framesOf(take);
  if (frames.length === 0) return <Missing>{text.unknown.frames}</Missing>;
  const isOnlyYours = (frame: string) =>
    take.notes.every(({ facet, value, by }) => facet !== 'frame' || value !== frame || by === 'reader');
  return frames.map((frame, place) => (
    <span key={frame} className={styles.frame}>
      {place > 0 && ', '}
      {names.answer('frame', frame)}
      {isOnlyYours(frame) && (
        <>
          {' '}
          <mark>{text.notes.yours}</mark>
        </>
      )}
    </span>
  ));
}

const OwnNotes = lazy(() => import('./OwnNotes').then((module) => ({ default: module.OwnNotes })));

/** What the reader noted, marked as the reader's. */
function NotesCell({ take }: CellProps) {
  const text = useText();
  const own = take.notes.filter(({ by }) => by === 'reader');
  if (own.length === 0) return <Missing>{text.unknown.notes}</Missing>;
  return (
    <Suspense>
      <OwnNotes notes={own} />
    </Suspense>
  );
}

function OwnershipCell({ take }: CellProps) {
  const text = useText();
  const names = useNames();
  const said = take.notes.filter((note) => note.facet === 'ownership');
  if (said.length === 0) return <Missing>{text.ownership['own.unknown']}</Missing>;
  return <SaidOf notes={said} nameOf={(value) => names.answer('ownership', value)} />;
}

function OwnerCell({ take }: CellProps) {
  const text = useText();
  const said = take.notes.filter((note) => note.facet === 'owner');
  if (said.length === 0) return <Missing>{text.unknown.owner}</Missing>;
  return <SaidOf notes={said} nameOf={(value) => value} />;
}

/** Values, each with who says so and from where. */
function SaidOf({ notes, nameOf }: { notes: readonly Note[]; nameOf: (value: string) => string }) {
  const text = useText();
  return (
    <ul className={styles.said}>
      {notes.map((note) => (
        <li key={JSON.stringify(note)}>
          <bdi>{nameOf(note.value)}</bdi>
          <span className={styles.layer}>
            {text.sayers[note.by]}
            {note.source !== null && `: ${note.source}`}
            {note.asOf !== undefined && `, ${note.asOf}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PublishedCell({ take }: CellProps) {
  const text = useText();
  const dayName = useDayName();
  const dated = dateOf(take);
  if (dated === null) return <Missing>{text.unknown.date}</Missing>;
  return (
    <>
      {dayName(dated.date)}
      {dated.from === 'link' && <span className={styles.layer}>{text.takes.dateFromLink}</span>}
      {dated.from === 'seen' && <span className={styles.layer}>{text.takes.dateSeen}</span>}
    </>
  );
}

function BylineCell({ take }: CellProps) {
  const text = useText();
  return take.byline === null ? <Missing>{text.unknown.byline}</Missing> : <bdi>{take.byline}</bdi>;
}

function LinkCell({ take }: CellProps) {
  if (take.link === null) return <Missing>{take.brokenLink ?? '–'}</Missing>;
  return (
    <a href={take.link} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {hostOf(take.link)}
    </a>
  );
}
