import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Leaving, leavings } from '@/core/evidence/robust/without';
import { baseline } from '@/core/library/baseline';
import { valuesOf } from '@/core/notes/note';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { MethodLink } from '@/features/evidence/said/MethodLink';
import said from '@/features/evidence/said/Said.module.css';
import { ScrollTable } from '@/features/evidence/said/ScrollTable';
import { useEvidenceText } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import { EmptyNote } from '@/ui/EmptyNote';
import { Section } from '@/ui/Section';
import { ChangeSaid } from './ChangeSaid';
import { LeftOutList } from './LeftOutList';
import { leaveOut } from './leaveOut';
import styles from './Robustness.module.css';
import { StandingTable } from './StandingTable';
import { Switches } from './Switches';

/** What the picture of the coverage hangs on: leave takes out, and see what changes and what goes with them. */
export function RobustnessSection() {
  const { robust } = useEvidenceText().health;
  const { dossier } = useEvidenceAtHand();
  const { takes } = dossier;
  const [chosen, setChosen] = useState<readonly Leaving[]>([]);
  if (takes.length === 0)
    return (
      <Section title={robust.title}>
        <EmptyNote>{robust.noTakes}</EmptyNote>
      </Section>
    );
  return (
    <Section title={robust.title} beside={<p>{robust.says}</p>}>
      <Switches chosen={chosen} onChange={setChosen} />
      <Comparison chosen={chosen} />
      <p className={said.caption}>
        {robust.caption(
          takes.length,
          takes.filter(({ lens }) => lens === null).length,
          takes.filter(({ region }) => region === null).length,
          takes.filter(({ notes }) => valuesOf(notes, 'owner').length > 0).length,
        )}{' '}
        <MethodLink section="measures" />
      </p>
    </Section>
  );
}

/** All ways beside each other, or those chosen taken together. */
function Comparison({ chosen }: { chosen: readonly Leaving[] }) {
  const { robust } = useEvidenceText().health;
  const { dossier, evidence } = useEvidenceAtHand();
  const { data } = useQuery(catalogueQuery);
  const library = data === undefined ? null : baseline(dossier, data.dossiers);
  const held = library === null || library.takes === 0 ? null : library;
  const cutBy = (ways: readonly Leaving[]) => leaveOut(ways, dossier.takes, evidence.robustness, held);
  const cut = cutBy(chosen);
  const whole = { name: robust.asItIs, takes: dossier.takes, standing: cut.change.before };
  const rest = leavings.map((way) => {
    const { kept, change } = cutBy([way]);
    return { name: robust.columns[way], takes: kept, standing: change.after };
  });
  const after = { name: robust.after, takes: cut.kept, standing: cut.change.after };
  const title = chosen.length === 0 ? robust.overview : robust.changed;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <div role="status">{chosen.length === 0 ? <p>{robust.overviewHint}</p> : <ChangeSaid cut={cut} />}</div>
      <ScrollTable title={title}>
        <StandingTable columns={chosen.length === 0 ? [whole, ...rest] : [whole, after]} caption={title} />
      </ScrollTable>
      <LeftOutList leftOut={cut.leftOut} />
    </>
  );
}
