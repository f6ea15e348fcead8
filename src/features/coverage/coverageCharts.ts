import { type ComponentType, lazy } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { Facet } from '@/core/facets/facets';
import type { ChangeView, CoverageView, DossierView } from '@/state/dossierView';
import { DotGrid } from './charts/DotGrid';

/** What every chart of the coverage is given. */
export interface CoverageProps {
  readonly dossier: Dossier;
  /** The whole dossier, so that a chart can keep the place of what is filtered out. */
  readonly all: readonly Take[];
  /** The takes that meet what is asked. */
  readonly takes: readonly Take[];
  /** In order of appearance, which is the order of their colours. */
  readonly lenses: readonly string[];
  readonly view: DossierView;
  readonly onChange: ChangeView;
}

const later = (load: () => Promise<ComponentType<CoverageProps>>) =>
  lazy(() => load().then((component) => ({ default: component })));

/**
 * The ways to see the coverage. To add one: its name in `coverageViews`, a file,
 * a line here, its words. The grid comes with the page, the others when chosen.
 */
export const coverageCharts: Record<
  CoverageView,
  {
    readonly Chart: ComponentType<CoverageProps>;
    /** A question someone must have answered of a take, or the view is not offered. */
    readonly needs?: Facet;
  }
> = {
  grid: { Chart: DotGrid },
  regions: { Chart: later(() => import('./charts/TallyByLens').then((chart) => chart.RegionTally)) },
  timeline: { Chart: later(() => import('./charts/Timeline').then((chart) => chart.Timeline)) },
  language: { Chart: later(() => import('./charts/TallyByLens').then((chart) => chart.LanguageTally)) },
  ownership: { Chart: later(() => import('./charts/TallyByLens').then((chart) => chart.OwnershipTally)) },
  frames: { Chart: later(() => import('./charts/CodedTally').then((chart) => chart.FrameTally)), needs: 'frame' },
  treatment: {
    Chart: later(() => import('./charts/CodedTally').then((chart) => chart.TreatmentTally)),
    needs: 'treatment',
  },
  table: { Chart: later(() => import('./charts/CoverageTable').then((chart) => chart.CoverageTable)) },
};
