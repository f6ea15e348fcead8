import { Link, useSearch } from '@tanstack/react-router';
import { languageOfLens } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { webAddress } from '@/core/dossier/webAddress';
import { spansOf } from '@/core/formats/markdown/inline';
import type { Note } from '@/core/notes/note';
import { vocabularyOf } from '@/core/notes/vocabulary/vocabularies';
import { useDossierAtHand } from '@/features/takes/dossierAtHand';
import { useEvidenceText, useText } from '@/i18n/useText';
import { readDossierView } from '@/state/dossierView';
import { Prose } from '@/ui/Prose';
import { CodeMeaning } from './CodeMeaning';
import styles from './NoteChips.module.css';
import { NoteList } from './NoteList';
import { useCodeNames } from './useCodeNames';

/** Questions that must be seen together: who owns an outlet, and what a label says of that. */
const together: Readonly<Record<string, readonly string[]>> = {
  ownership: ['ownership', 'owner', 'ownership-flag'],
  'ownership-flag': ['ownership-flag', 'owner', 'ownership'],
};

/** All that is noted of a take on one question, and on those that must be seen with it: every statement, side by side. */
export function NotesSaid({ take, facet, code }: { take: Take; facet: string; code: string | undefined }) {
  const { vocabulary } = useEvidenceText();
  const names = useCodeNames();
  const asked = Object.entries(readDossierView(useSearch({ strict: false })));
  if (facet === 'carrier') return <Carriers take={take} />;
  const questions = (together[facet] ?? [facet])
    .map((question) => ({ question, notes: notesOn(take, question) }))
    .filter(({ notes }) => notes.length > 0);
  const list = vocabularyOf(facet);
  return (
    <>
      {code === 'own.party' && <Parties take={take} />}
      {code !== undefined && <CodeMeaning facet={facet} code={code} />}
      {questions.map(({ question, notes }) => (
        <div key={question}>
          {facet in together && <p className={styles.heading}>{names.facet(question)}</p>}
          <NoteList
            notes={notes}
            wanted={asked.flatMap(([name, answers]) => (name === question ? answers : []) ?? [])}
          />
        </div>
      ))}
      {facet in together && take.lens !== null && <Label lens={take.lens} />}
      {facet === 'event' && <OtherEvents take={take} />}
      {list !== undefined && (
        <p className={styles.heading}>
          <Link to="/method" hash={list}>
            {vocabulary.toMethod}
          </Link>
        </p>
      )}
    </>
  );
}

/** Of the language of an article the dossier speaks twice: in the take's head, and in notes. */
function notesOn(take: Take, facet: string): readonly Note[] {
  const notes = take.notes.filter((note) => note.facet === facet);
  if (facet !== 'language') return notes;
  return [{ facet, value: take.language ?? '?', by: 'dossier', source: null, layer: null, words: null }, ...notes];
}

function Parties({ take }: { take: Take }) {
  const text = useText();
  return useDossierAtHand()
    .parties.filter((party) => party.take.id === take.id)
    .map(({ owner }) => (
      <p key={owner.value} className={styles.meaning}>
        <Prose spans={spansOf(text.readings.partySays(take.outlet, owner.value))} />
      </p>
    ));
}

function Label({ lens }: { lens: string }) {
  const text = useText();
  return (
    <>
      <p className={styles.heading}>{text.sayers.dossier}</p>
      <p lang={languageOfLens(lens)}>{lens}</p>
    </>
  );
}

/** Who else carries the text, each with its article, and the rule that found it the same. */
function Carriers({ take }: { take: Take }) {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  return (
    <>
      <p className={styles.heading}>{vocabulary.facets.carrier}</p>
      <ul>
        {notesOn(take, 'carrier').map(({ value, source }) => {
          const link = webAddress(source ?? '');
          return (
            <li key={`${value} ${source}`}>
              {link === null ? (
                <bdi>{value}</bdi>
              ) : (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  <bdi>{value}</bdi>
                  <span className="visually-hidden"> ({text.site.newTab})</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.heading}>{vocabulary.sameText}</p>
    </>
  );
}

function OtherEvents({ take }: { take: Take }) {
  const { dossier } = useDossierAtHand();
  return take.notes
    .filter((note) => note.facet === 'event')
    .map(({ value }) => (
      <p key={value} className={styles.heading}>
        <Link to="/e/$dossier" params={{ dossier: value }}>
          {dossier.related.find(({ slug }) => slug === value)?.label ?? value}
        </Link>
      </p>
    ));
}
