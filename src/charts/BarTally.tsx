import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';

/** One standing bar: a bin, and its takes with text and without. */
export interface StandingBar {
  readonly id: string;
  readonly name: string;
  readonly voiced: number;
  readonly silent: number;
}

/** Standing bars along a scale: filled for voiced takes, hollow for silent ones. */
export function BarTally({
  bars,
  voiced,
  silent,
  label,
}: {
  bars: readonly StandingBar[];
  voiced: string;
  silent: string;
  label: string;
}) {
  const names = new Map(bars.map((bar) => [bar.id, bar.name]));
  return (
    <ResponsiveContainer width="100%" height={280} initialDimension={{ width: 600, height: 280 }}>
      <BarChart
        data={[...bars]}
        barCategoryGap="18%"
        margin={{ top: 20, right: 0, bottom: 0, left: 0 }}
        aria-label={label}
      >
        <XAxis
          dataKey="id"
          tickLine={false}
          axisLine={{ stroke: 'var(--ink)' }}
          tick={{ fill: 'var(--ink-2)' }}
          tickFormatter={(id: string) => names.get(id) ?? id}
        />
        <YAxis hide allowDecimals={false} />
        <Bar
          dataKey="voiced"
          name={voiced}
          stackId="takes"
          fill="var(--ink-2)"
          stroke="var(--ink-2)"
          isAnimationActive={false}
        />
        <Bar
          dataKey="silent"
          name={silent}
          stackId="takes"
          fill="var(--paper)"
          stroke="var(--ink-2)"
          isAnimationActive={false}
        >
          <LabelList
            position="top"
            valueAccessor={(entry) => {
              const bar = entry.payload as StandingBar;
              return bar.voiced + bar.silent || '';
            }}
            fill="var(--ink)"
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
