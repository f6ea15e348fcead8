import styles from '@/features/evidence/said/Said.module.css';
import { useEvidenceText } from '@/i18n/useText';
import { Forms } from './Forms';
import type { Named } from './useNamed';

/** A row for each who or what: the words the outlets use, and apart from them the dossier's. */
export function NamesByName({ named }: { named: readonly Named[] }) {
  const { wordsSaid } = useEvidenceText();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{wordsSaid.title}</caption>
      <thead>
        <tr>
          <th scope="col">{wordsSaid.names.who}</th>
          <th scope="col">{wordsSaid.ownWords}</th>
          <th scope="col">{wordsSaid.dossierWords}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ name, hint, own, told }) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
              {hint !== undefined && <small className={styles.aside}>{hint}</small>}
            </th>
            <td>
              <Forms places={own} of={name} />
            </td>
            <td>
              <Forms told places={told} of={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
