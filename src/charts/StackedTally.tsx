import { Bar, BarChart, LabelList, Rectangle, type RectangleProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { LensPlace } from './palette';

/** One bar: its name, what it is a count of, and its parts from the axis outwards. */
export interface TallyBar {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  /** Takes under each part, in the order of `parts`. */
  readonly counts: readonly number[];
  /** False where what is asked leaves this bar out. */
  readonly asked: boolean;
}

export interface TallyPart {
  readonly name: string;
  readonly place: LensPlace;
}

const fillOf = (place: LensPlace) => (place === 'none' ? 'var(--paper)' : `var(--lens-${place})`);
const strokeOf = (place: LensPlace) => (place === 'none' ? 'var(--no-lens)' : `var(--lens-${place})`);

/** Lying bars, one for each answer, stacked by part. Pressing a bar asks for its answer. */
export function StackedTally({
  bars,
  parts,
  label,
  onPick,
}: {
  bars: readonly TallyBar[];
  parts: readonly TallyPart[];
  label: string;
  onPick: (id: string) => void;
}) {
  const names = new Map(bars.map((bar) => [bar.id, bar.name]));
  return (
    <ResponsiveContainer width="100%" height={bars.length * 30 + 8} initialDimension={{ width: 600, height: 300 }}>
      <BarChart
        layout="vertical"
        data={[...bars]}
        barCategoryGap={7}
        margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
        aria-label={label}
      >
        <XAxis type="number" hide allowDecimals={false} />
        <YAxis
          type="category"
          dataKey="id"
          width="auto"
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--ink)' }}
          tick={{ fill: 'var(--ink)' }}
          tickFormatter={(id: string) => names.get(id) ?? id}
        />
        {parts.map((part, index) => (
          <Bar
            key={part.name}
            name={part.name}
            dataKey={(bar: TallyBar) => bar.counts[index] ?? 0}
            stackId="takes"
            fill={fillOf(part.place)}
            stroke={strokeOf(part.place)}
            isAnimationActive={false}
            cursor="pointer"
            shape={(drawn: RectangleProps & { payload?: TallyBar }) => (
              <Rectangle {...drawn} opacity={drawn.payload?.asked === false ? 0.3 : 1} />
            )}
            onClick={(bar) => onPick((bar.payload as TallyBar).id)}
          >
            {index === parts.length - 1 && (
              <LabelList
                position="right"
                valueAccessor={(entry) => (entry.payload as TallyBar).total}
                fill="var(--ink)"
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
