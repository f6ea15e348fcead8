import { spansOf } from '@/core/formats/markdown/inline';
import { baseline, coverageOf } from '@/core/library/baseline';
import type { DossierRow } from '@/core/library/rows/row';
import { gaps } from '@/core/metrics/gaps';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Prose } from '@/ui/Prose';
import styles from './CoverageReadings.module.css';

/** So many absent places are named; the rest would only make a list nobody reads. */
const named = 4;

/** Who is not here, compared with the other dossiers of the library; a gap only where chance is unlikely. */
export function AbsentReading({ row, rows }: { row: DossierRow; rows: readonly DossierRow[] }) {
  const text = useText();
  const names = useNames();
  const others = rows.filter(({ slug }) => slug !== row.slug);
  const here = coverageOf(row);
  const absent = gaps(here, baseline(row, rows));
  const gap = absent.filter(({ verdict }) => verdict === 'gap').map(({ place }) => names.region(place));
  const first = absent.slice(0, named).map(({ place }) => names.region(place));

  function sentence(): string {
    if (others.length === 0) return text.readings.absentAlone;
    if (absent.length === 0) return text.readings.absentNone;
    const judged = gap.length > 0 ? text.readings.absentGap(gap.slice(0, named)) : text.readings.absentFew(here.takes);
    return `${text.readings.absentSays(first)} ${judged}`;
  }

  return (
    <section>
      <h3>{text.readings.absent}</h3>
      <p>
        <Prose spans={spansOf(sentence())} />
      </p>
      {absent.length > 0 && <p className={styles.basis}>{text.readings.absentBaseline(others.length)}</p>}
    </section>
  );
}
