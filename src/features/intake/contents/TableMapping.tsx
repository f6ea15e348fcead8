import { useState } from 'react';
import { type ColumnMeaning, columnMeanings, type RawTable } from '@/core/intake/intake';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage } from '@/i18n/useText';
import { nameColumns } from '@/state/intake/bringing/readAgain';
import { useAmbient } from '@/state/intake/bringing/useAmbient';
import type { Brought } from '@/state/intake/brought';
import { Button } from '@/ui/Button';
import { ColumnRow } from './ColumnRow';
import styles from './Contents.module.css';
import { StoryChoice } from './stories/StoryChoice';

/** At least one of these makes a row a story. */
const telling: ReadonlySet<ColumnMeaning | null> = new Set(['link', 'headline', 'outlet']);

/** A table nobody said the meaning of: what each column means is asked, with what could be guessed put forward. */
export function TableMapping({ file, table }: { file: Brought; table: RawTable }) {
  const { table: words } = useDeskText().intake;
  const ambient = useAmbient(useLanguage());
  const [columns, setColumns] = useState<readonly (ColumnMeaning | null)[]>(file.columns ?? table.guessed);
  if (file.columns !== null)
    return (
      <>
        <p>
          <Button onClick={() => void nameColumns(file.id, null, ambient)}>{words.change}</Button>
        </p>
        <StoryChoice file={file} />
      </>
    );
  const used = columns.filter((meaning) => meaning !== null);
  const isEnough = used.some((meaning) => telling.has(meaning));
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough) void nameColumns(file.id, columns, ambient);
      }}
    >
      <p className={styles.says}>{words.says}</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.values}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.map((name, at) => (
            <ColumnRow
              // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a name, and never move
              key={at}
              name={name.trim() === '' ? words.unnamed(at + 1) : name}
              values={table.rows.slice(0, 3).map(({ cells }) => cells[at] ?? '')}
              meaning={columns[at] ?? null}
              isGuess={columns[at] !== null && columns[at] === table.guessed[at]}
              meanings={columnMeanings}
              onChoose={(meaning) =>
                setColumns(table.header.map((_, place) => (place === at ? meaning : (columns[place] ?? null))))
              }
            />
          ))}
        </tbody>
      </table>
      <p role="status" className={styles.small}>
        {!isEnough && words.lacking} {new Set(used).size < used.length && words.twice}
      </p>
      <p>
        <Button type="submit" strong disabled={!isEnough}>
          {words.use}
        </Button>
      </p>
    </form>
  );
}
