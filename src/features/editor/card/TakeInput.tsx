import type { Take } from '@/core/dossier/take';
import { shownAfter, type TakeFieldName, takeFields } from '@/core/edits/fields/takeFields';
import { typeTakes } from '@/core/edits/takeEdits';
import { Field } from '@/features/editor/fields/Field';
import { nameLists } from '@/features/editor/takes/NameLists';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { ownWord } from '@/i18n/names';
import { changeForm } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';
import { FirstSeen } from './FirstSeen';
import { Origin } from './Origin';
import styles from './TakeCards.module.css';

const inLanguageOf: Partial<Record<TakeFieldName, 'take' | 'dossier'>> = {
  headline: 'take',
  original: 'take',
  gist: 'dossier',
  quote: 'dossier',
};

/** One field of a take. */
export function TakeInput({
  take,
  row,
  field,
  rows,
}: {
  take: Take;
  row: number;
  field: Exclude<TakeFieldName, 'language'>;
  rows?: number;
}) {
  const { editor } = useDeskText();
  const written = useSitting(({ dossier }) => dossier?.language);
  const whose = inLanguageOf[field];
  return (
    <Field
      label={editor.fields[field]}
      hint={ownWord(editor.fieldHints, field)}
      shown={takeFields[field].shown(take)}
      reads={(typed) => shownAfter(take, field, typed)}
      onType={(typed) =>
        changeForm(`take ${row} ${field}`, (dossier) => typeTakes(dossier, new Set([take.id]), field, typed))
      }
      type={field === 'published' ? 'date' : 'text'}
      list={ownWord(nameLists, field)}
      lang={whose === 'dossier' ? written : whose === 'take' ? (take.language ?? undefined) : undefined}
      mark={field}
      {...(rows !== undefined && { rows })}
    >
      {field === 'link' && take.brokenLink !== null && <p className={styles.broken}>{editor.notLink}</p>}
      {field === 'published' && <FirstSeen take={take} />}
      {(field === 'region' || field === 'published' || field === 'headline') && <Origin take={take} field={field} />}
    </Field>
  );
}
