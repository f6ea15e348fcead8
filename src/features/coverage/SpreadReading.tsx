import { spansOf } from '@/core/formats/markdown/inline';
import { spreadOf } from '@/core/metrics/spread';
import { tally } from '@/core/metrics/tally';
import type { Take } from '@/core/dossier/take';
import { useNames } from '@/i18n/names';
import { useLanguage, useText } from '@/i18n/useText';
import { Prose } from '@/ui/Prose';
import styles from './CoverageReadings.module.css';

/** Under this many takes the outlets are named, and nothing is computed of them. */
const fewest = 5;
/** A strip of more dots than this says nothing a figure does not. */
const longestStrip = 24;

/** How varied the regions are, as the number of regions that heard equally would be as varied. */
export function SpreadReading({ takes }: { takes: readonly Take[] }) {
  const text = useText();
  const names = useNames();
  const language = useLanguage();
  const spread = spreadOf('region', takes);
  const regions = tally('region', takes).filter(({ given }) => given);
  const known = regions.reduce((sum, { count }) => sum + count, 0);
  const [top] = regions;

  function sentence(): string {
    if (spread === null || top === undefined) return text.readings.variedUnknown(takes.length);
    if (takes.length < fewest) return text.readings.variedFew(takes.map((take) => take.outlet));
    const name = names.region(top.answer);
    if (spread.groups === 1) return text.readings.variedOne(name);
    const effective = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(spread.effective);
    if (top.count === 1) return text.readings.variedEven(spread.groups);
    return text.readings.variedSays(spread.groups, effective, name, top.count, known);
  }

  return (
    <section>
      <h3>{text.readings.varied}</h3>
      {spread !== null && takes.length >= fewest && spread.groups <= longestStrip && (
        <DotStrip full={Math.round(spread.effective)} all={spread.groups} />
      )}
      <p>
        <Prose spans={spansOf(sentence())} />
        {spread !== null && known < takes.length && ` ${text.readings.variedUnknown(takes.length - known)}`}
      </p>
    </section>
  );
}

/** So many of so many, as dots. The sentence below says the same. */
function DotStrip({ full, all }: { full: number; all: number }) {
  return (
    <svg
      className={styles.dots}
      width={all * 16}
      height="18"
      viewBox={`0 0 ${all * 16} 18`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: all }, (_, place) => (
        <circle key={place * 16} className={place < full ? styles.full : undefined} cx={place * 16 + 7} cy="9" r="5.6" />
      ))}
    </svg>
  );
}
