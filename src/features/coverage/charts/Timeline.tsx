import { lazy } from 'react';
import { ChartFrame } from '@/charts/ChartFrame';
import { dateOf, type TakeDate } from '@/core/dossier/dateOf';
import { isVoiced, type Take } from '@/core/dossier/take';
import { timeline } from '@/core/metrics/timeline';
import { SaveBars } from '@/features/coverage/picture/SaveBars';
import { useBinName } from '@/i18n/dates';
import { useText } from '@/i18n/useText';
import type { CoverageProps } from '@/features/coverage/coverageCharts';

const BarTally = lazy(() => import('@/charts/BarTally').then((module) => ({ default: module.BarTally })));

/** When: takes by day of publication, with those of no known date in a bin of their own. */
export function Timeline({ dossier, all: every, takes }: CoverageProps) {
  const text = useText();
  const binName = useBinName();
  const { unit, bins, undated } = timeline(takes);
  const bars = bins.map((bin) => bar(bin.when, binName(bin.when, unit), bin.takes));
  const all = undated.length > 0 ? [...bars, bar('undated', text.unknown.date, undated)] : bars;
  const datedFrom = (source: TakeDate['from']) => takes.filter((take) => dateOf(take)?.from === source).length;
  const seen = datedFrom('seen');
  const frame = {
    title: text.coverage.timelineTitle,
    caption: [
      text.coverage.captionDates(takes.length, every.length, datedFrom('link'), undated.length),
      ...(seen > 0 ? [`(${text.counts.takes(seen)}: ${text.takes.dateSeen})`] : []),
    ].join(' '),
    name: 'takes-by-date',
    rows: {
      head: [text.coverage.date, text.voices.voiced, text.coverage.silent, text.coverage.takes],
      body: all.map(({ name, voiced, silent }) => [name, voiced, silent, voiced + silent]),
    },
  };
  return (
    <ChartFrame {...frame} empty={takes.length === 0} picture={<SaveBars dossier={dossier} {...frame} />}>
      <BarTally
        bars={all}
        voiced={text.voices.voiced}
        silent={text.coverage.silent}
        label={text.coverage.timelineTitle}
      />
    </ChartFrame>
  );
}

function bar(id: string, name: string, takes: readonly Take[]) {
  const voiced = takes.filter(isVoiced).length;
  return { id, name, voiced, silent: takes.length - voiced };
}
