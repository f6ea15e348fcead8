import { lensColours } from '@/charts/palette';
import type { Dot } from '@/core/library/rows/row';
import { useText } from '@/i18n/useText';
import styles from './DotStrip.module.css';

/** More takes than this are told by the figure below, not by dots. */
const most = 200;

/** A dossier's takes as dots: filled and in the colour of their lens if voiced, hollow if silent. */
export function DotStrip({ dots }: { dots: readonly Dot[] }) {
  const text = useText();
  const silent = dots.filter((dot) => dot.voice !== 'voiced').length;
  return (
    <p className={styles.strip}>
      <span className="visually-hidden">{text.events.dots(dots.length - silent, silent)}</span>
      {dots.slice(0, most).map((dot, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the strip
          key={place}
          className={styles.dot}
          data-lens={dot.lens === null ? 'none' : (dot.lens % lensColours) + 1}
          data-silent={dot.voice !== 'voiced' || undefined}
          aria-hidden="true"
        />
      ))}
    </p>
  );
}
