import { languageOfLens, unlabelled } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import type { Facet } from '@/core/facets/facets';
import { LensPopover } from '@/features/takes/notes/LensPopover';
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
  const known = left.flatMap((take) => take.region ?? []);
  const [first, ...more] = new Set(known);
  const where = [
    first !== undefined && (more.length === 0 ? names.region(first) : text.counts.regions(more.length + 1)),
    known.length < left.length && text.takes.unknownRegion(left.length - known.length),
  ].filter((each) => each !== false);
  const count =
    left.length === group.length ? text.counts.takes(group.length) : text.counts.takesOf(left.length, group.length);
  return (
    <header className={styles.head}>
      <h3 id={id} lang={by === 'lens' ? languageOfLens(answer) : undefined}>
        {names.answer(by, answer)}
      </h3>
      <p>{by === 'region' ? count : [count, ...where].join(' · ')}</p>
      {by === 'lens' && answer !== unlabelled && <LensPopover lens={answer} />}
    </header>
  );
}
