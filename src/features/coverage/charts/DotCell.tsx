import { memo } from 'react';
import { isVoiced, type Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import styles from './DotGrid.module.css';

/** The takes of one lens from one region: a dot each, filled if voiced. A dot leads to its take. */
export const DotCell = memo(function DotCell({
  takes,
  faint,
  entry,
  asDots,
  lens,
  region,
}: {
  takes: readonly Take[];
  /** For each take `1` where the filters leave it out, else `0`: equal texts mean nothing to draw anew. */
  faint: string;
  /** The one dot the Tab key comes to; arrow keys reach the others. */
  entry: string | undefined;
  asDots: boolean;
  lens: string;
  region: string;
}) {
  const text = useText();
  if (takes.length === 0) return <td />;
  if (!asDots) {
    const left = [...faint].filter((mark) => mark === '0').length;
    return (
      <td>
        {left < takes.length ? text.coverage.shownOf(left, takes.length) : left}
        <span className="visually-hidden">, {text.coverage.cell(takes.length, lens, region)}</span>
      </td>
    );
  }
  return (
    <td>
      <span className={styles.dots}>
        {takes.map((take, place) => (
          <button
            key={take.id}
            type="button"
            data-dot
            className={styles.dot}
            tabIndex={take.id === entry ? 0 : -1}
            data-silent={!isVoiced(take) || undefined}
            aria-disabled={faint[place] === '1' || undefined}
            title={take.outlet}
            aria-label={text.coverage.dot(take.outlet, region, lens, !isVoiced(take))}
            onClick={() => faint[place] === '0' && showTake(take.id)}
          />
        ))}
      </span>
    </td>
  );
});

function showTake(id: string): void {
  const take = document.getElementById(`take-${id}`);
  take?.scrollIntoView({ block: 'center' });
  take?.focus({ preventScroll: true });
}
