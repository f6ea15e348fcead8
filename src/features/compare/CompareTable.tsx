import { lensPlace } from '@/charts/palette';
import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { valuesOf } from '@/core/notes/note';
import { ownersWhoAreParties } from '@/core/notes/party';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import { noteOn } from '@/state/notes/readersNotes';
import { Button } from '@/ui/Button';
import styles from './CompareTable.module.css';
import { compareRows } from './compareRows';

/** Two to four takes, row by row. Rows of the outlets' own words come first and are said to be so. */
export function CompareTable({ dossier, takes }: { dossier: Dossier; takes: readonly Take[] }) {
  const text = useText();
  const { compare } = useEvidenceText();
  const names = useNames();
  const lenses = lensesOf(dossier.takes);
  const parties = ownersWhoAreParties(dossier);
  const languageOf = (take: Take) => {
    const doubted = valuesOf(take.notes, 'language').some((value) => value !== take.language);
    return doubted ? text.takes.doubt(names.language(take.language)) : names.language(take.language);
  };
  const noteOf = (take: Take) => text.notes.note(take.notes.filter(({ by }) => by === 'reader').length);
  return (
    <section className={styles.scroll} aria-label={compare.title(takes.length)}>
      <table className={styles.table} data-takes={takes.length}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{compare.rows}</span>
            </th>
            {takes.map((take) => (
              <th key={take.id} scope="col" data-lens={lensPlace(take.lens, lenses)} className={styles.take}>
                <b dir="auto">{take.outlet}</b>
                <span>
                  {names.region(take.region)} · {languageOf(take)}
                </span>
                {parties.some((party) => party.take.id === take.id) && <em>{text.takes.party}</em>}
                {valuesOf(take.notes, 'event').length > 0 && <em>{text.takes.earlier}</em>}
                <p className={styles.note}>
                  <Button
                    aria-haspopup="dialog"
                    aria-label={`${noteOf(take)}: ${take.outlet}`}
                    onClick={() => noteOn(dossier.slug, take.id)}
                  >
                    {noteOf(take)}
                  </Button>
                </p>
              </th>
            ))}
          </tr>
        </thead>
        {compareRows.map(({ voice, rows }) => (
          <tbody key={voice}>
            <tr className={styles.voice}>
              <th scope="rowgroup" colSpan={takes.length + 1}>
                <span>{compare[voice]}</span>
              </th>
            </tr>
            {rows.map(({ name, Cell }) => (
              <tr key={name}>
                <th scope="row">{compare[name]}</th>
                {takes.map((take) => (
                  <td key={take.id}>
                    <Cell take={take} dossier={dossier} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
