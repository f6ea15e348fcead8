import { type FormEvent, useId, useState } from 'react';
import type { Note } from '@/core/notes/note';
import { lacks, type NoteDraft, noteKindNames, noteKinds, noteOf } from '@/core/notes/readers/noteDraft';
import type { Passage } from '@/core/reading/passages';
import { today } from '@/i18n/today';
import { useEvidenceText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { CodeField } from './CodeField';
import styles from './NoteForm.module.css';
import { TowardField } from './TowardField';
import { WordsPicker } from './WordsPicker';

/** A note as it is written or changed. What it lacks is said when it is to be saved. */
export function NoteForm({
  first,
  isChange,
  passages,
  entities,
  onDraft,
  onSay,
  onGiveUp,
}: {
  first: NoteDraft;
  isChange: boolean;
  passages: readonly Passage[];
  entities: readonly string[];
  /** What is written so far, so that it is not lost where the form is closed. */
  onDraft: (draft: NoteDraft) => void;
  onSay: (note: Note) => void;
  onGiveUp: () => void;
}) {
  const { readersNotes: words } = useEvidenceText();
  const id = useId();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<NoteDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onDraft(next);
  };
  const lacking = lacks(draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const note = noteOf(draft, today());
    if (note === null) setTried(true);
    else onSay(note);
  };
  return (
    <form
      ref={isChange ? beginAtChoice : undefined}
      className={styles.form}
      onSubmit={save}
      aria-label={isChange ? words.change : words.add}
    >
      <h3>{isChange ? words.change : words.add}</h3>
      <Choice
        label={words.kind}
        options={noteKindNames.map((value) => ({ value, name: words.kinds[value] }))}
        value={draft.kind}
        onChoose={(kind) => change({ kind, code: '', toward: '' })}
      />
      {draft.kind !== 'comment' && (
        <CodeField kind={draft.kind} code={draft.code} onChoose={(code) => change({ code })} />
      )}
      {(draft.kind === 'stance' || draft.kind === 'treatment') && (
        <TowardField
          label={words.toward[draft.kind]}
          names={draft.kind === 'stance' ? entities : []}
          toward={draft.toward}
          onChange={(toward) => change({ toward })}
        />
      )}
      <div className={styles.field}>
        <label htmlFor={id}>{noteKinds[draft.kind].needsText(draft.code) ? words.text : words.textAside}</label>
        <textarea
          id={id}
          rows={2}
          dir="auto"
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <WordsPicker passages={passages} on={draft.on} onPick={(on) => change({ on })} />
      <p className={styles.lacking} role="alert">
        {tried && lacking !== null && words.lacks[lacking]}
      </p>
      <p className={styles.acts}>
        <Button type="submit">{isChange ? words.saveChange : words.save}</Button>
        {isChange && <Button onClick={onGiveUp}>{words.giveUp}</Button>}
      </p>
    </form>
  );
}

/** Who pressed "change" goes on writing in the form. */
function beginAtChoice(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLInputElement>('input:checked')?.focus();
}
