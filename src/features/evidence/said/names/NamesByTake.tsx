import type { Take } from '@/core/dossier/take';
import type { Place } from '@/core/reading/passages';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { formsOf } from '@/features/evidence/said/namesSaid';
import styles from '@/features/evidence/said/Said.module.css';
import { Words } from '@/features/evidence/said/Words';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import type { Named } from './useNamed';

/** A row for each take with words: what it calls each, the dossier's words for it set apart in the same cell. */
export function NamesByTake({ named }: { named: readonly Named[] }) {
  const names = useNames();
  const { wordsSaid } = useEvidenceText();
  const { dossier, evidence, passageOf } = useEvidenceAtHand();
  const readable = new Set(evidence.passages.map(({ take }) => take));
  const columns = named.filter(({ own, told }) =>
    [...own, ...told].some(({ passage }) => passageOf(passage)?.take != null),
  );
  return (
    <table className={styles.table} data-wide>
      <caption className="visually-hidden">{wordsSaid.title}</caption>
      <thead>
        <tr>
          <th scope="col">{wordsSaid.names.take}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dossier.takes
          .filter(({ id }) => readable.has(id))
          .map((take) => (
            <tr key={take.id}>
              <th scope="row" dir="auto">
                {take.outlet}
                <small className={styles.aside}>{names.region(take.region)}</small>
              </th>
              {columns.map((column) => (
                <td key={column.name}>
                  <Cell take={take} named={column} />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Cell({ take, named: { name, own, told } }: { take: Take; named: Named }) {
  const { passageOf } = useEvidenceAtHand();
  const { wordsSaid } = useEvidenceText();
  const here = (places: readonly Place[]) => places.filter(({ passage }) => passageOf(passage)?.take === take.id);
  const [ownHere, toldHere] = [here(own), here(told)];
  if (ownHere.length + toldHere.length === 0)
    return (
      <span className={styles.none}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{wordsSaid.names.none}</span>
      </span>
    );
  return (
    <ul className={styles.forms}>
      <CellForms places={ownHere} take={take} of={name} />
      <CellForms told places={toldHere} take={take} of={name} />
    </ul>
  );
}

function CellForms({
  places,
  take,
  of,
  told = false,
}: {
  places: readonly Place[];
  take: Take;
  of: string;
  told?: boolean;
}) {
  const text = useText();
  const { passageOf } = useEvidenceAtHand();
  const { wordsSaid } = useEvidenceText();
  return formsOf(places, passageOf).map((form) => {
    const layers = new Set(form.places.flatMap(({ passage }) => passageOf(passage)?.layer ?? []));
    return (
      <li key={form.words} className={told ? styles.dossier : undefined}>
        <Words
          words={form.words}
          language={form.language}
          label={wordsSaid.opens(form.words, `${of}, ${take.outlet}`)}
          places={form.places}
          rule="name"
        />{' '}
        <small>{[...layers].map((layer) => text.layers[layer]).join(', ')}</small>
      </li>
    );
  });
}
