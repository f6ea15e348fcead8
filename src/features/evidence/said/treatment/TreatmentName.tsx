import { Link } from '@tanstack/react-router';
import { MethodLink } from '@/features/evidence/said/MethodLink';
import { ownWord, useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './Treatment.module.css';

/** A treatment by name, opening what it means and the list it is from. What is no code of the list stays as it was written. */
export function TreatmentName({ code }: { code: string }) {
  const names = useNames();
  const { vocabulary, wordsSaid } = useEvidenceText();
  const name = names.answer('treatment', code);
  const meaning = ownWord(vocabulary.says, code);
  if (meaning === undefined) return <b dir="auto">{name}</b>;
  return (
    <Popover quiet opener={<b>{name}</b>} label={wordsSaid.treatment.meaning(name)}>
      <div className={styles.meaning}>
        <p>
          <b>{name}</b> <code>{code}</code>
        </p>
        <p>{meaning}</p>
        <p>
          <Link to="/method" hash="treatment">
            {wordsSaid.treatment.toMethod}
          </Link>
        </p>
        <p>
          <MethodLink section="treatment-rules" />
        </p>
      </div>
    </Popover>
  );
}
