import { type Given, lensRules, lensRulesVersion } from '@/core/notes/lens/lensRules';
import { useCodeNames } from '@/features/takes/notes/useCodeNames';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './MethodPage.module.css';

/** Every rule that reads printed lenses: the words it knows, and what it makes of them by whose word. */
export function LensRuleTable() {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  const meaningOf = useMeaning();
  return (
    <section id="lensRules" className={styles.idea}>
      <h2>{vocabulary.lens.title}</h2>
      {vocabulary.lens.says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles.from}>{vocabulary.version(lensRulesVersion)}</p>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">{vocabulary.lens.rule}</th>
            <th scope="col">{vocabulary.lens.gives}</th>
          </tr>
        </thead>
        <tbody>
          {lensRules.map(({ id, shown, gives }) => (
            <tr key={id}>
              <th scope="row">
                <span lang="en">{shown}</span> <code>{id}</code>
              </th>
              <td>
                {gives.map((given) => (
                  <p key={`${given.facet} ${given.value}`}>
                    {meaningOf(given)} ({text.sayers[given.by]})
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useMeaning() {
  const names = useCodeNames();
  const { vocabulary } = useEvidenceText();
  const { lens } = vocabulary;
  const caught = (word: string) => (word === '$place' ? lens.place : lens.asPrinted);
  return ({ facet, value, toward }: Given) => {
    const said = `${names.facet(facet)}: ${value.startsWith('$') ? caught(value) : names.value(facet, value)}`;
    return toward === undefined ? said : `${said}, ${vocabulary.toward(caught(toward))}`;
  };
}
