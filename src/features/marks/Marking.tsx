import { lazy, type ReactNode } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { useText } from '@/i18n/useText';
import { DrawWords } from '@/ui/fromPage/Words';
import { Panel } from '@/ui/Panel';
import { MarkedDossier } from './markedDossier';

const MarkedText = lazy(() => import('./MarkedText').then((module) => ({ default: module.MarkedText })));
const Legend = lazy(() => import('./MarkLegend').then((module) => ({ default: module.MarkLegend })));

/** The texts within are drawn with their marks, if `on`; what finds and draws them is fetched then. */
export function Marking({ dossier, on, children }: { dossier: Dossier; on: boolean; children: ReactNode }) {
  return (
    <MarkedDossier value={dossier}>
      <DrawWords value={on ? MarkedText : null}>{children}</DrawWords>
    </MarkedDossier>
  );
}

/** What the marks stand for. */
export function MarkLegend() {
  const text = useText();
  return (
    <Panel waiting={<p role="status">{text.site.loading}</p>} broke={text.site.partBroke} reload={text.site.reload}>
      <Legend />
    </Panel>
  );
}
