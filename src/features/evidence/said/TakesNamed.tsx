import type { Place } from '@/core/reading/passages';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { TakeBasis } from '@/features/evidence/health/TakeBasis';
import { InContext } from '@/features/evidence/InContext';
import type { ReadingRule } from '@/features/evidence/RuleSaid';
import { TakeTexts } from '@/features/evidence/TakeTexts';
import { useTakeName } from '@/features/evidence/useTakeName';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './Said.module.css';

/** A take, the words that put it on a list, and what must be said beside its name. */
export interface NamedTake {
  readonly take: string;
  /** None where it is listed for what its texts do not hold: then they all are opened. */
  readonly places: readonly Place[];
  readonly aside?: string | undefined;
}

/** More names than this are folded. */
const shown = 8;

/** Takes by outlet, each opening the words it is listed for. `what` is what they are listed for. */
export function TakesNamed({ takes, what, rule }: { takes: readonly NamedTake[]; what: string; rule?: ReadingRule }) {
  const { wordsSaid } = useEvidenceText();
  const rest = takes.slice(shown);
  const item = (named: NamedTake) => <TakeNamed key={named.take} named={named} what={what} {...(rule && { rule })} />;
  return (
    <>
      <ul className={styles.takes}>{takes.slice(0, shown).map(item)}</ul>
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{wordsSaid.moreTakes(rest.length)}</summary>
          <ul className={styles.takes}>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}

function TakeNamed({ named, what, rule }: { named: NamedTake; what: string; rule?: ReadingRule }) {
  const { wordsSaid } = useEvidenceText();
  const outlet = useTakeName()(named.take);
  return (
    <li>
      <Popover quiet opener={<bdi>{outlet}</bdi>} label={wordsSaid.inTake(what, outlet)}>
        {named.places.length === 0 ? (
          <NothingFound take={named.take} />
        ) : (
          <InContext places={named.places} {...(rule && { rule })} />
        )}
      </Popover>
      {named.aside !== undefined && <small> ({named.aside})</small>}
    </li>
  );
}

/** All the text there is of a take; where there is none, the take as the dossier lists it. */
function NothingFound({ take: id }: { take: string }) {
  const { evidence, takeOf } = useEvidenceAtHand();
  const take = takeOf(id);
  const hasText = evidence.passages.some((passage) => passage.take === id);
  return hasText || take === undefined ? <TakeTexts take={id} /> : <TakeBasis take={take} />;
}
