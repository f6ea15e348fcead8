import { useMemo } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { slugOf } from '@/core/dossier/names';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/saveFile';
import { CopyButton } from './CopyButton';
import { type FormId, forms, type With } from './forms';
import styles from './TakeOut.module.css';
import { useWritten } from './useWritten';

/** One form to take a dossier out in: what it is for, how large it is, and the ways to have it. */
export function FormRow({ id, dossier, given }: { id: FormId; dossier: Dossier; given: With }) {
  const { takeOut } = useDeskText();
  const { ending, type, write } = forms[id];
  const { name, use } = takeOut.forms[id];
  const text = useWritten(id, dossier, () => write(dossier, given));
  const save = () => {
    if (text === undefined) return;
    const stem = slugOf(dossier.slug) || 'dossier';
    saveFile(`${stem}.${dossier.language}.${ending}`, `${type};charset=utf-8`, text);
  };
  return (
    <li className={styles.form}>
      <h3>
        {name} {text !== undefined && <Size text={text} />}
      </h3>
      <p>{use}</p>
      {id === 'json' && (
        <p>
          <a href={`${import.meta.env.BASE_URL}dossier.schema.json`}>{takeOut.schema}</a>
        </p>
      )}
      <p className={styles.acts}>
        <Button disabled={text === undefined} aria-label={takeOut.of(takeOut.save, name)} onClick={save}>
          {takeOut.save}
        </Button>
        <CopyButton text={text} label={takeOut.of(takeOut.copy, name)}>
          {takeOut.copy}
        </CopyButton>
      </p>
    </li>
  );
}

function Size({ text }: { text: string }) {
  const language = useLanguage();
  const bytes = useMemo(() => new Blob([text]).size, [text]);
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
  return <small>{format.format(bytes / (unit === 'kilobyte' ? 1_000 : 1_000_000))}</small>;
}
