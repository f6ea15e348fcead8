import { use } from 'react';
import { Footing } from '@/ui/fromPage/footing';
import { RowTable } from '@/charts/RowTable';
import { unlabelled } from '@/core/dossier/lens';
import { dateOf } from '@/core/dossier/dateOf';
import { type Take, voiceOf } from '@/core/dossier/take';
import { facets } from '@/core/facets/facets';
import { linkWords } from '@/core/reading/linkWords';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { EmptyNote } from '@/ui/EmptyNote';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import styles from './CoverageTable.module.css';

/** Every take as a row: what the other views are drawn from. */
export function CoverageTable({ takes }: CoverageProps) {
  const text = useText();
  const names = useNames();
  if (takes.length === 0) return <EmptyNote>{text.coverage.empty}</EmptyNote>;
  const rowOf = (take: Take) => [
    take.outlet,
    names.region(take.region),
    names.language(take.language),
    names.answer('lens', take.lens ?? unlabelled),
    facets.ownership(take).map((answer) => names.answer('ownership', answer)).join(' / '),
    text.voices[voiceOf(take)],
    dateOf(take)?.date ?? text.unknown.date,
    take.headline ?? (take.link === null ? null : linkWords(take.link)) ?? text.unknown.headline,
  ];
  const head = [
    text.coverage.outlet,
    text.coverage.region,
    text.coverage.language,
    text.coverage.lens,
    text.coverage.ownership,
    text.coverage.voice,
    text.coverage.date,
    text.coverage.headlineOrWords,
  ];
  const body = takes.map(rowOf);
  return (
    <figure className={styles.table}>
      <RowTable
        rows={{ head, body }}
        saved={{
          head: [...head, text.coverage.link],
          body: body.map((row, index) => [...row, takes[index]?.link ?? takes[index]?.brokenLink ?? '']),
        }}
        name="takes"
        caption={text.coverage.tableTitle}
      />
      <figcaption>{use(Footing)}</figcaption>
    </figure>
  );
}
