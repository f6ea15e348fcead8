import type { ColumnMeaning } from '@/core/intake/intake';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './Contents.module.css';

/** One column of a table: its name, its first values, and what it means. */
export function ColumnRow({
  name,
  values,
  meaning,
  isGuess,
  meanings,
  onChoose,
}: {
  name: string;
  values: readonly string[];
  meaning: ColumnMeaning | null;
  isGuess: boolean;
  meanings: readonly ColumnMeaning[];
  onChoose: (meaning: ColumnMeaning | null) => void;
}) {
  const { table: words } = useDeskText().intake;
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>
        <ul className={styles.values}>
          {values.map((value, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: values may repeat, and never move
            <li key={at} dir="auto">
              {value.slice(0, 120)}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <select
          aria-label={words.meaningOf(name)}
          value={meaning ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose(meanings.find((each) => each === value) ?? null)}
        >
          <option value="">{words.unused}</option>
          {meanings.map((each) => (
            <option key={each} value={each}>
              {words.meanings[each]}
            </option>
          ))}
        </select>
        {isGuess && <span className={styles.small}> {words.guessed}</span>}
      </td>
    </tr>
  );
}
