import type { Place } from '@/core/reading/passages';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { formsOf, type NameForm } from '@/features/evidence/said/namesSaid';
import styles from '@/features/evidence/said/Said.module.css';
import { Words } from '@/features/evidence/said/Words';
import { useEvidenceText, useText } from '@/i18n/useText';

/** So many takes are named beside their words; of more there is a count, and the words open them all. */
const named = 4;

/** The distinct words at some places, each with who uses it in which layer, opening its texts. */
export function Forms({ places, of, told = false }: { places: readonly Place[]; of: string; told?: boolean }) {
  const { passageOf } = useEvidenceAtHand();
  const { wordsSaid } = useEvidenceText();
  if (places.length === 0) return <span className={styles.none}>{wordsSaid.names.none}</span>;
  return (
    <ul className={told ? `${styles.forms} ${styles.dossier}` : styles.forms}>
      {formsOf(places, passageOf).map((form) => (
        <li key={form.words}>
          <Words
            words={form.words}
            language={form.language}
            label={wordsSaid.opens(form.words, of)}
            places={form.places}
            rule="name"
          />{' '}
          <Users form={form} />
        </li>
      ))}
    </ul>
  );
}

/** Who uses some words, and in which layers of text. */
function Users({ form }: { form: NameForm }) {
  const text = useText();
  const { wordsSaid } = useEvidenceText();
  const { takeOf, passageOf } = useEvidenceAtHand();
  const passages = form.places.flatMap(({ passage }) => passageOf(passage) ?? []);
  const outlets = form.takes.map((id) => takeOf(id)?.outlet ?? id);
  const who = [
    ...(outlets.length > named ? [wordsSaid.inTakes(outlets.length)] : outlets),
    ...(passages.some(({ take }) => take === null) ? [wordsSaid.dossier] : []),
  ];
  const layers = [...new Set(passages.flatMap(({ take, layer }) => (take === null ? [] : text.layers[layer])))];
  return (
    <small>
      <bdi>{who.join(', ')}</bdi>
      {layers.length > 0 && ` · ${layers.join(', ')}`}
    </small>
  );
}
