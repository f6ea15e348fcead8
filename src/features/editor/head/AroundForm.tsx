import styles from './HeadForm.module.css';
import { HeadInput } from './HeadInput';

/** Whom the dossier is about, what it is joined to and what it rests on. */
export function AroundForm() {
  return (
    <div className={styles.form}>
      <HeadInput name="entities" rows={2} />
      <HeadInput name="related" rows={2} />
      <HeadInput name="basis" rows={2} />
    </div>
  );
}
