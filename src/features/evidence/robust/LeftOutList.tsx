import type { LeftOut } from '@/core/evidence/robust/without';
import { useTakeName } from '@/features/evidence/useTakeName';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './Robustness.module.css';
import { WhyLeftOut } from './WhyLeftOut';

/** Every take left out by name, with the reason, which opens what it rests on. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { robust } = useEvidenceText().health;
  const nameOf = useTakeName();
  const why = useWhy();
  if (leftOut.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{robust.leftOut}</h3>
      <ul className={styles.out}>
        {leftOut.map((left) => {
          const outlet = nameOf(left.take);
          return (
            <li key={left.take}>
              <b dir="auto">{outlet}</b>{' '}
              <Popover quiet opener={why(left)} label={`${outlet}: ${why(left)}`}>
                <WhyLeftOut left={left} />
              </Popover>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function useWhy(): (left: LeftOut) => string {
  const text = useText();
  const names = useNames();
  const { why: words } = useEvidenceText().health.robust;
  const nameOf = useTakeName();
  return ({ why }) => {
    if (why.code === 'state') return words.state(names.answer('ownership', why.note.value), text.sayers[why.note.by]);
    if (why.code === 'no-lens') return words.noLens;
    const as = nameOf(why.as);
    return why.code === 'same-owner' ? words.sameOwner(why.owner, as) : words.sameOrigin(as);
  };
}
