import type { Take } from '@/core/dossier/take';
import type { ProposalsOf } from '@/features/editor/takes/useProposals';
import { useTakeName } from '@/features/editor/takes/useTakeName';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { showTake } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import styles from './TakeCards.module.css';
import { TakeForm } from './TakeForm';

/** The takes one at a time, each with all its fields. */
export function TakeCards({ takes, proposalsOf }: { takes: readonly Take[]; proposalsOf: ProposalsOf }) {
  const { editor } = useDeskText();
  const { takes: words } = editor;
  const shown = useSitting((now) => now.shown);
  const nameOf = useTakeName();
  const at = Math.max(
    0,
    takes.findIndex(({ id }) => id === shown),
  );
  const take = takes[at];
  const go = (place: number) => {
    const next = takes[place];
    if (next !== undefined) showTake(next.id);
  };
  if (take === undefined) return null;
  return (
    <div className={styles.cards}>
      <p className={styles.way} data-takes>
        <Button onClick={() => go(at - 1)} disabled={at === 0} aria-label={words.previous}>
          ‹
        </Button>
        <select aria-label={words.choose} value={at} onChange={(event) => go(Number(event.currentTarget.value))}>
          {takes.map((each, place) => (
            <option key={each.id} value={place}>
              {nameOf(each, place)}
            </option>
          ))}
        </select>
        <Button onClick={() => go(at + 1)} disabled={at === takes.length - 1} aria-label={words.next}>
          ›
        </Button>
        <span role="status">{words.of(at + 1, takes.length)}</span>
      </p>
      <TakeForm key={at} take={take} row={at} proposals={proposalsOf(take)} />
    </div>
  );
}
