import type { Take } from '@/core/dossier/take';
import { type Proposal, takeProposals, undisputed } from '@/core/edits/proposals';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useNames } from '@/i18n/names';
import { changeForm } from '@/state/editing/editing';
import { Button } from '@/ui/Button';
import styles from './ProposalList.module.css';

/** What the register and the link offer for a take; each is taken with a press, or all together. */
export function ProposalList({ take, proposals }: { take: Take; proposals: readonly Proposal[] }) {
  const { proposals: words } = useDeskText().editor;
  const names = useNames();
  if (proposals.length === 0) return null;
  const all = undisputed(proposals);
  const accept = (taken: readonly Proposal[]) => changeForm(null, (dossier) => takeProposals(dossier, take.id, taken));
  const print = ({ field, value }: Proposal) =>
    field === 'language' ? names.language(value) : field === 'ownership' ? names.answer('ownership', value) : value;
  return (
    <section className={styles.proposals} aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        <p>{words.says}</p>
        {all.length > 1 && <Button onClick={() => accept(all)}>{words.takeAll(all.length)}</Button>}
      </header>
      <ul>
        {proposals.map((proposal) => (
          <li key={`${proposal.field} ${proposal.value} ${proposal.source}`}>
            <span className={styles.field}>{words.fields[proposal.field]}</span>
            <span dir="auto">{print(proposal)}</span>
            <small>
              {words.from[proposal.from]}
              {proposal.source !== null && `: ${proposal.source}`}
              {proposal.field === 'headline' && `. ${words.headline}`}
            </small>
            <Button
              aria-label={words.takeThis(words.fields[proposal.field], print(proposal))}
              onClick={() => accept([proposal])}
            >
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
