import type { Take } from '@/core/dossier/take';
import type { Proposal } from '@/core/edits/proposals';
import { typeTakes } from '@/core/edits/takeEdits';
import { LanguageField } from '@/features/editor/fields/LanguageField';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { changeForm, selectTakes } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';
import { FrameBoxes } from './FrameBoxes';
import { NoteLines } from './NoteLines';
import { Origin } from './Origin';
import { ProposalList } from './ProposalList';
import styles from './TakeCards.module.css';
import { TakeInput } from './TakeInput';

/** One take with all that can be said of it. */
export function TakeForm({ take, row, proposals }: { take: Take; row: number; proposals: readonly Proposal[] }) {
  const { editor } = useDeskText();
  const selected = useSitting((now) => now.selected);
  const select = (on: boolean) =>
    selectTakes(new Set(on ? [...selected, take.id] : [...selected].filter((id) => id !== take.id)));
  return (
    <article className={styles.card} aria-label={take.outlet === '?' ? editor.takes.unnamed : take.outlet}>
      <label className={styles.select}>
        <input
          type="checkbox"
          checked={selected.has(take.id)}
          onChange={(event) => select(event.currentTarget.checked)}
        />
        {editor.takes.selectThis}
      </label>
      <ProposalList take={take} proposals={proposals} />
      <div className={styles.fields}>
        <TakeInput take={take} row={row} field="outlet" />
        <TakeInput take={take} row={row} field="region" />
        <LanguageField
          label={editor.fields.language}
          tag={take.language}
          unknown={editor.takes.notKnown}
          onChoose={(tag) => changeForm(null, (dossier) => typeTakes(dossier, new Set([take.id]), 'language', tag))}
        >
          <Origin take={take} field="language" />
        </LanguageField>
        <TakeInput take={take} row={row} field="lens" />
        <TakeInput take={take} row={row} field="published" />
        <TakeInput take={take} row={row} field="byline" />
      </div>
      <TakeInput take={take} row={row} field="headline" rows={1} />
      <TakeInput take={take} row={row} field="gist" rows={3} />
      <TakeInput take={take} row={row} field="quote" rows={2} />
      <TakeInput take={take} row={row} field="original" rows={2} />
      <TakeInput take={take} row={row} field="link" />
      <FrameBoxes take={take} />
      <NoteLines take={take} />
    </article>
  );
}
