import { type HeadField, type HeadFieldName, headFields, typeHead } from '@/core/edits/fields/headFields';
import { Field } from '@/features/editor/fields/Field';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { ownWord } from '@/i18n/names';
import { changeForm } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';

/** One part of the dossier that is not a take, as text. */
export function HeadInput({ name, rows }: { name: Exclude<HeadFieldName, 'language'>; rows?: number }) {
  const { editor } = useDeskText();
  const field: HeadField = headFields[name];
  const shown = useSitting(({ dossier }) => (dossier === null ? '' : field.shown(dossier)));
  const language = useSitting(({ dossier }) => dossier?.language);
  return (
    <Field
      label={editor.head[name]}
      hint={ownWord(editor.hints, name)}
      shown={shown}
      reads={(typed) => {
        const { dossier } = useSitting.getState();
        return dossier === null ? '' : field.shown({ ...dossier, ...field.typed(typed, dossier) });
      }}
      onType={(typed) => changeForm(`head ${name}`, (dossier) => typeHead(dossier, name, typed))}
      type={name === 'date' ? 'date' : 'text'}
      lang={name === 'date' ? undefined : language}
      prose={name === 'title' || name === 'dek' || name === 'summary' || name === 'significance'}
      mark={`head-${name}`}
      {...(rows !== undefined && { rows })}
    />
  );
}
