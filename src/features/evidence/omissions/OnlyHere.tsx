import { Fragment, useMemo } from 'react';
import type { Voice } from '@/core/evidence/ledger/ledger';
import { type Omission, onlyHere } from '@/core/evidence/ledger/omissions';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { TakeLink } from '@/features/evidence/TakeLink';
import { useEvidenceText } from '@/i18n/useText';
import styles from './Omissions.module.css';
import { RowPopover } from './RowPopover';
import { TakesWithout } from './TakesWithout';

/** What one take alone has, take by take. */
export function OnlyHere({ voice }: { voice: Voice | null }) {
  const { omissions: words } = useEvidenceText().evidencePage;
  const { ledger } = useEvidenceAtHand().evidence;
  const groups = useMemo(() => grouped(onlyHere(ledger, voice)), [ledger, voice]);
  if (groups.length === 0) return <p className={styles.none}>{words.noneOnly}</p>;
  return (
    <ul className={styles.list}>
      {groups.map(([first, ...others]) => (
        <li key={`${first.take} ${first.of}`}>
          <div className={styles.apart}>
            <TakeLink take={first.take} />:{' '}
            {[first, ...others].map(({ row }, place) => (
              <Fragment key={row}>
                {place > 0 && ', '}
                <RowPopover at={row} voice={voice} />
              </Fragment>
            ))}
          </div>
          <TakesWithout at={first.row} voice={voice} />
        </li>
      ))}
    </ul>
  );
}

type Group = [Omission, ...Omission[]];

/** Together what one take alone has, looked for in as many others. */
function grouped(omissions: readonly Omission[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const omission of omissions) {
    const key = `${omission.take} ${omission.of}`;
    const group = groups.get(key);
    if (group) group.push(omission);
    else groups.set(key, [omission]);
  }
  return [...groups.values()];
}
