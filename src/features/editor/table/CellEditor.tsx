import type { KeyboardEvent } from 'react';
import type { Take } from '@/core/dossier/take';
import { shownAfter, type TakeFieldName, takeFields } from '@/core/edits/fields/takeFields';
import { typeTakes } from '@/core/edits/takeEdits';
import { LanguageOptions } from '@/features/editor/fields/LanguageOptions';
import { useEcho } from '@/features/editor/fields/useEcho';
import { nameLists } from '@/features/editor/takes/NameLists';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { ownWord } from '@/i18n/names';
import { changeForm } from '@/state/editing/editing';

const leads: Readonly<Record<string, string | null>> = { Enter: 'ArrowDown', Escape: null, Tab: 'ArrowRight' };

/** The field that stands in a cell while it is edited. What is typed is in the dossier at once; Esc leaves, Ctrl+Z takes it back. */
export function CellEditor({
  take,
  row,
  field,
  onLeave,
}: {
  take: Take;
  row: number;
  field: TakeFieldName;
  onLeave: (key: string | null) => void;
}) {
  const { editor } = useDeskText();
  const [text, setText] = useEcho(takeFields[field].shown(take), (typed) => shownAfter(take, field, typed));
  const type = (typed: string) => {
    setText(typed);
    changeForm(`take ${row} ${field}`, (dossier) => typeTakes(dossier, new Set([take.id]), field, typed));
  };
  const leave = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const to = leads[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onLeave(event.key === 'Tab' && event.shiftKey ? 'ArrowLeft' : to);
  };
  const parts = {
    ref: beginEditing,
    'aria-label': editor.fields[field],
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onKeyDown: leave,
  };
  if (field === 'language') {
    return (
      <select {...parts}>
        <option value="">{editor.takes.notKnown}</option>
        <LanguageOptions tag={take.language} />
      </select>
    );
  }
  if (field === 'gist') return <textarea {...parts} rows={3} dir="auto" />;
  return (
    <input
      {...parts}
      type={field === 'published' ? 'date' : 'text'}
      list={ownWord(nameLists, field)}
      autoComplete="off"
      dir={field === 'published' ? undefined : 'auto'}
    />
  );
}

function beginEditing(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | null): void {
  field?.focus();
  if (field !== null && 'select' in field) field.select();
}
