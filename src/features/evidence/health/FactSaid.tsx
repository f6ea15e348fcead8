import type { HealthFact } from '@/core/evidence/health/fact';
import type { Place } from '@/core/reading/passages';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { InContext } from '@/features/evidence/InContext';
import { wordFact } from '@/i18n/evidence/wordFact';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './Health.module.css';
import { PartyStatements } from './PartyStatements';
import { RegisterStatement } from './RegisterStatement';
import { registerRow } from './registerRow';
import { TakeBasis } from './TakeBasis';
import { useFactNames } from './useFactNames';

/** One fact of a check in words, opening what it rests on: words in their text, a row of the register, the takes. */
export function FactSaid({ fact }: { fact: HealthFact }) {
  const { health } = useEvidenceText();
  const { takeOf, passageOf } = useEvidenceAtHand();
  const names = useFactNames()(fact);
  const said = wordFact(fact, health.facts, names);
  const takes = fact.takes.flatMap((id) => takeOf(id) ?? []);
  const [first] = takes;
  const row = registerRow(fact, first);
  /** A whole text is what was looked at, not words found in it. */
  const unmarked = (place: Place) =>
    place.start === 0 && place.end === passageOf(place.passage)?.text.length ? { ...place, end: 0 } : place;
  if (fact.code === 'owner-is-party' && first !== undefined && row !== null)
    return <PartyStatements take={first} entity={fact.entity} row={row} />;
  return (
    <div className={styles.fact}>
      <p>{said}</p>
      {fact.places.length > 0 && (
        <Popover quiet opener={health.seeWords} label={health.wordsOf(said)}>
          <InContext places={fact.places.map(unmarked)} />
        </Popover>
      )}
      {row !== null && (
        <Popover quiet opener={health.seeSource} label={health.sourceOf(said)}>
          <RegisterStatement row={row} />
        </Popover>
      )}
      {fact.places.length === 0 && takes.length > 0 && (
        <Popover quiet opener={health.seeTake(takes.length)} label={health.takeOf(said)}>
          {takes.map((take) => (
            <TakeBasis key={take.id} take={take} />
          ))}
        </Popover>
      )}
    </div>
  );
}
