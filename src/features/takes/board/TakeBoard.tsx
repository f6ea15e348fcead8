import { memo, useId, useMemo } from 'react';
import { lensPlace } from '@/charts/palette';
import { unlabelled } from '@/core/dossier/lens';
import { isVoiced, type Take } from '@/core/dossier/take';
import { type Facet, groupBy } from '@/core/facets/facets';
import { TakeCard } from '@/features/takes/TakeCard';
import { firstBack } from './firstBack';
import { SilentTakes } from './SilentTakes';
import styles from './TakeBoard.module.css';
import { TakeFrames } from './TakeFrames';
import { TakeGroupHead } from './TakeGroupHead';

/** A group with more takes of a kind than this goes across the page, not down a tall column. */
const tallest = 6;

/**
 * Takes side by side: one column for each answer to `by`, under its name and
 * count. Every take of the dossier has its place; what the filters leave out is
 * hidden there, so that nothing changes places while a reader filters.
 */
export const TakeBoard = memo(function TakeBoard({
  takes,
  shown,
  before,
  by,
  lenses,
}: {
  takes: readonly Take[];
  shown: ReadonlySet<Take>;
  /** What was shown before the last click, for a frame; then what is shown. */
  before: ReadonlySet<Take>;
  by: Facet;
  lenses: readonly string[];
}) {
  const board = useId();
  const groups = useMemo(
    () =>
      [...groupBy(by, takes)].map(([answer, group]) => ({
        answer,
        group,
        voiced: group.filter(isVoiced),
        silent: group.filter((take) => !isVoiced(take)),
      })),
    [by, takes],
  );
  const drawn = useMemo(
    () =>
      firstBack(
        groups.flatMap(({ voiced, silent }) => [...voiced, ...silent]),
        shown,
        before,
      ),
    [groups, shown, before],
  );
  return (
    <div className={styles.board}>
      {groups.map(({ answer, group, voiced, silent }, place) => {
        const left = group.filter((take) => shown.has(take));
        return (
          <section
            key={answer}
            hidden={left.length === 0}
            aria-hidden={left.length === 0 || undefined}
            aria-labelledby={`${board}-${place}`}
            data-lens={by === 'lens' ? lensPlace(answer === unlabelled ? null : answer, lenses) : undefined}
            className={Math.max(voiced.length, silent.length) > tallest ? styles.wide : styles.column}
          >
            <TakeGroupHead id={`${board}-${place}`} by={by} answer={answer} group={group} left={left} />
            <TakeFrames takes={voiced} drawn={drawn} className={styles.card} Content={TakeCard} />
            {silent.length > 0 && <SilentTakes takes={silent} drawn={drawn} />}
          </section>
        );
      })}
    </div>
  );
});
