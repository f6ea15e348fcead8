import { useDeferredValue, useState } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { TakeCards } from '@/features/editor/card/TakeCards';
import { useIsNarrower } from '@/features/editor/fields/useIsNarrower';
import { LabelBar } from '@/features/editor/labels/LabelBar';
import { TakeFilter } from '@/features/editor/table/TakeFilter';
import { TakeTable } from '@/features/editor/table/TakeTable';
import { useShownRows } from '@/features/editor/table/useShownRows';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useSaid } from '@/state/editing/said';
import { useSitting } from '@/state/editing/sitting';
import { Choice } from '@/ui/Choice';
import { Section } from '@/ui/Section';
import { NameLists } from './NameLists';
import { TakeActs } from './TakeActs';
import styles from './TakesPart.module.css';
import { useProposals } from './useProposals';

/** The takes of the dossier that is being edited, as a table or one by one. */
export function TakesPart() {
  const dossier = useSitting((now) => now.dossier);
  return dossier === null ? null : <Takes dossier={dossier} />;
}

function Takes({ dossier }: { dossier: Dossier }) {
  const { editor } = useDeskText();
  const narrow = useIsNarrower(760);
  const [view, setView] = useState<'table' | 'cards'>('table');
  const hasSaid = useSaid() !== null;
  const proposalsOf = useProposals(dossier);
  const { takes } = dossier;
  // What stands around the takes may follow a key later than the cell it is typed into.
  const followed = useDeferredValue(takes);
  const isTable = view === 'table' && !narrow;
  const [filter, setFilter] = useState('');
  const hasFilter = isTable && takes.length > 1;
  const rows = useShownRows(takes, hasFilter ? filter : '');
  const rowsAround = useDeferredValue(rows);
  return (
    <Section
      title={editor.takes.title}
      beside={
        <>
          <p>{editor.takes.count(takes.length)}</p>
          {!narrow && (
            <Choice
              label={editor.takes.views.label}
              options={(['table', 'cards'] as const).map((value) => ({ value, name: editor.takes.views[value] }))}
              value={view}
              onChoose={setView}
            />
          )}
        </>
      }
    >
      <NameLists takes={followed} />
      <TakeActs takes={followed} proposalsOf={proposalsOf} isTable={isTable} />
      {takes.length === 0 && <p>{editor.takes.none}</p>}
      <div className={styles.bench} data-bench={isTable || undefined}>
        {(takes.length > 0 || hasSaid) && <LabelBar takes={followed} rows={rowsAround} isTable={isTable} />}
        {hasFilter && <TakeFilter filter={filter} onFilter={setFilter} shown={rows.length} all={takes.length} />}
        {takes.length > 0 && isTable && <TakeTable takes={takes} rows={rows} proposalsOf={proposalsOf} />}
      </div>
      {takes.length > 0 && !isTable && <TakeCards takes={takes} proposalsOf={proposalsOf} />}
    </Section>
  );
}
