import { typeHead } from '@/core/edits/fields/headFields';
import { LanguageField } from '@/features/editor/fields/LanguageField';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { changeForm } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';
import styles from './HeadForm.module.css';
import { HeadInput } from './HeadInput';

/** What the dossier says itself, each part in a field. */
export function HeadForm() {
  const { editor } = useDeskText();
  const language = useSitting(({ dossier }) => dossier?.language ?? '');
  return (
    <div className={styles.form}>
      <HeadInput name="title" rows={1} />
      <HeadInput name="dek" rows={1} />
      <div className={styles.pair}>
        <HeadInput name="date" />
        <LanguageField
          label={editor.head.language}
          tag={language}
          mark="head-language"
          onChoose={(tag) => changeForm(null, (dossier) => typeHead(dossier, 'language', tag))}
        />
      </div>
      <HeadInput name="heads" rows={2} />
      <HeadInput name="summary" rows={4} />
      <HeadInput name="significance" rows={3} />
      <HeadInput name="watchpoints" rows={3} />
    </div>
  );
}
