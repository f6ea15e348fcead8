import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { flushSync } from 'react-dom';
import type { Take } from '@/core/dossier/take';
import { takeProposals, undisputed } from '@/core/edits/proposals';
import { addTake, duplicateTakes, groupByLens, moveTakes, removeTakes } from '@/core/edits/takeList';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { changeForm } from '@/state/editing/editing';
import { changeAloud } from '@/state/editing/said';
import { useSitting } from '@/state/editing/sitting';
import { sendTo } from '@/state/intake/keeping/destination';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import { addAndShow } from './addAndShow';
import { backToTable } from './backToTable';
import styles from './TakeActs.module.css';
import type { ProposalsOf } from './useProposals';

/** What can be done with takes: to those selected in the table, or to the one that is shown. */
export const TakeActs = memo(function TakeActs({
  takes,
  proposalsOf,
  isTable,
}: {
  takes: readonly Take[];
  proposalsOf: ProposalsOf;
  isTable: boolean;
}) {
  const { editor } = useDeskText();
  const selected = useSitting((now) => now.selected);
  const shown = useSitting((now) => now.shown) ?? takes[0]?.id;
  const ids = isTable || shown === undefined ? selected : new Set([shown]);
  const proposed = takes.reduce((sum, take) => sum + undisputed(proposalsOf(take)).length, 0);
  const remove = () => {
    flushSync(() => changeAloud('removed', ids, (dossier) => removeTakes(dossier, ids)));
    backToTable();
  };
  const acts = [
    { name: editor.takes.duplicate, act: () => changeForm(null, (dossier) => duplicateTakes(dossier, ids)) },
    { name: editor.takes.remove, act: remove },
    { name: editor.takes.up, act: () => changeForm(null, (dossier) => moveTakes(dossier, ids, -1)) },
    { name: editor.takes.down, act: () => changeForm(null, (dossier) => moveTakes(dossier, ids, 1)) },
  ];
  const takeAll = () =>
    changeForm(null, (dossier) =>
      dossier.takes.reduce((now, take) => takeProposals(now, take.id, undisputed(proposalsOf(take))), dossier),
    );
  return (
    <p className={styles.acts}>
      <Button onClick={() => addAndShow((dossier) => addTake(dossier, ids.values().next().value ?? null))}>
        {editor.takes.add}
      </Button>
      {takes.length === 0 && <BringIn />}
      {acts.map(({ name, act }) => (
        <Button key={name} onClick={act} disabled={ids.size === 0}>
          {name}
        </Button>
      ))}
      <Button onClick={() => changeForm(null, groupByLens)}>{editor.takes.group}</Button>
      {proposed > 0 && (
        <Button onClick={takeAll} title={editor.proposals.everywhere}>
          {editor.proposals.takeEverywhere(proposed)}
        </Button>
      )}
    </p>
  );
});

/** To where files are brought in, with this dossier as the one their takes go to. */
function BringIn() {
  const { takes } = useDeskText().editor;
  const slug = useSitting((now) => now.slug);
  return (
    <Link to="/desk" hash="bring-in" className={button.plain} onClick={() => sendTo({ kind: 'existing', slug })}>
      {takes.bringIn}
    </Link>
  );
}
