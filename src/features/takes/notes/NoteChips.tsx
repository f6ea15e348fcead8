import { lazy, Suspense } from 'react';
import type { Take } from '@/core/dossier/take';
import { facets } from '@/core/facets/facets';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import styles from './NoteChips.module.css';
import { NotesPopover } from './NotesPopover';

const OwnNotes = lazy(() => import('@/features/takes/own/OwnNotes').then((module) => ({ default: module.OwnNotes })));

const shown = ['frame', 'treatment'] as const;

/**
 * The frames and treatments noted on a take, each opening what it means and who
 * says so. Those the reader gave carry the reader's mark; what the reader said
 * in more than a code stands beneath.
 */
export function NoteChips({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const codes = shown.flatMap((facet) => facets[facet](take).map((code) => ({ facet, code })));
  const own = take.notes.filter(({ by }) => by === 'reader');
  if (codes.length + own.length === 0) return null;
  return (
    <>
      {codes.length > 0 && (
        <ul className={styles.chips}>
          {codes.map(({ facet, code }) => {
            const name = names.answer(facet, code);
            return (
              <li key={`${facet} ${code}`}>
                <NotesPopover
                  take={take}
                  facet={facet}
                  code={code}
                  opener={
                    own.some((note) => note.facet === facet && note.value === code) ? (
                      <>
                        {name} <mark>{text.notes.yours}</mark>
                      </>
                    ) : (
                      name
                    )
                  }
                  label={`${text.facets[facet]}: ${name}`}
                />
              </li>
            );
          })}
        </ul>
      )}
      {own.length > 0 && (
        <Suspense>
          <OwnNotes notes={own} />
        </Suspense>
      )}
    </>
  );
}
