import { lensPlace } from '@/charts/palette';
import { unlabelled } from '@/core/dossier/lens';
import { isVoiced, type Take } from '@/core/dossier/take';
import { type Facet, groupBy } from '@/core/facets/facets';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { SilentTakes } from './SilentTakes';
import styles from './TakeBoard.module.css';
import { TakeCard } from './TakeCard';

/** A group of silent takes longer than this is a list across the page, not a tall column. */
const tallest = 6;

/** Takes side by side: one column for each answer to `by`, under its name and count. */
export function TakeBoard({ takes, by, lenses }: { takes: readonly Take[]; by: Facet; lenses: readonly string[] }) {
  const text = useText();
  const names = useNames();
  return (
    <div className={styles.board}>
      {[...groupBy(by, takes)].map(([answer, group]) => {
        const voiced = group.filter(isVoiced);
        const silent = group.filter((take) => !isVoiced(take));
        const regions = [...new Set(group.map((take) => take.region))];
        return (
          <section
            key={answer}
            aria-label={names.answer(by, answer)}
            data-lens={by === 'lens' ? lensPlace(answer === unlabelled ? null : answer, lenses) : undefined}
            className={silent.length > tallest ? styles.wide : styles.column}
          >
            <header>
              <h3 lang={by === 'lens' && answer !== unlabelled ? 'en' : undefined}>{names.answer(by, answer)}</h3>
              <p>
                {text.counts.takes(group.length)}
                {by !== 'region' &&
                  ` · ${regions.length === 1 ? names.region(regions[0] ?? null) : text.counts.regions(regions.length)}`}
              </p>
            </header>
            {voiced.map((take) => (
              <TakeCard key={take.id} take={take} lens={lensPlace(take.lens, lenses)} />
            ))}
            {silent.length > 0 && <SilentTakes takes={silent} lenses={lenses} />}
          </section>
        );
      })}
    </div>
  );
}
