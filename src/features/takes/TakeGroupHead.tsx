import { unlabelled } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import type { Facet } from '@/core/facets/facets';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import styles from './TakeBoard.module.css';

/** The name of a group and what is shown of it: `2 of 7 takes · Japan`. */
export function TakeGroupHead({
  id,
  by,
  answer,
  group,
  left,
}: {
  id: string;
  by: Facet;
  answer: string;
  group: readonly Take[];
  left: readonly Take[];
}) {
  const text = useText();
  const names = useNames();
  const regions = [...new Set(left.map((take) => take.region))];
  const where = regions.length === 1 ? names.region(regions[0] ?? null) : text.counts.regions(regions.length);
  const count =
    left.length === group.length ? text.counts.takes(group.length) : text.counts.takesOf(left.length, group.length);
  return (
    <header className={styles.head}>
      <h3 id={id} lang={by === 'lens' && answer !== unlabelled ? 'en' : undefined}>
        {names.answer(by, answer)}
      </h3>
      <p>{by === 'region' ? count : `${count} · ${where}`}</p>
    </header>
  );
}
