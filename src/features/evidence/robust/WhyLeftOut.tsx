import type { LeftOut } from '@/core/evidence/robust/without';
import { mergeNotes, type Note } from '@/core/notes/note';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { TakeBasis } from '@/features/evidence/health/TakeBasis';
import { InContext } from '@/features/evidence/InContext';
import { likenessesOf, sharedGroups } from '@/features/evidence/said/sharedGroups';
import { useText } from '@/i18n/useText';
import { StatementSaid } from './StatementSaid';

/** What a take is left out for: the statement that says so, the owner's name, the texts that are alike, or its row. */
export function WhyLeftOut({ left: { take: id, why } }: { left: LeftOut }) {
  const { dossier, evidence, takeOf, passageOf } = useEvidenceAtHand();
  const take = takeOf(id);
  if (take === undefined) return null;
  if (why.code === 'state') return <Ownership notes={mergeNotes([why.note], take.notes)} />;
  if (why.code === 'same-owner') {
    const owners = [take, takeOf(why.as)].flatMap((each) =>
      (each?.notes ?? []).filter(({ facet }) => facet === 'owner').map((note) => ({ outlet: each?.outlet, note })),
    );
    return owners.map(({ outlet, note }) => (
      <StatementSaid key={`${outlet} ${JSON.stringify(note)}`} note={note} {...(outlet !== undefined && { outlet })} />
    ));
  }
  if (why.code === 'same-origin') {
    const group = sharedGroups(dossier.takes, evidence.sharedCopy).find(({ takes }) => takes.includes(take));
    const passages = new Set(group && likenessesOf(group, passageOf).flatMap((alike) => alike.passages));
    return (
      <InContext
        places={[...passages].map((passage) => ({ passage: passage.id, start: 0, end: passage.text.length }))}
      />
    );
  }
  return <TakeBasis take={take} />;
}

/** All that is said of how an outlet is owned: one statement is enough to leave it out, and others may differ. */
function Ownership({ notes }: { notes: readonly Note[] }) {
  const text = useText();
  const said = notes.filter(({ facet }) => facet === 'ownership');
  return (
    <>
      {said.map((note) => (
        <StatementSaid key={JSON.stringify(note)} note={note} />
      ))}
      {new Set(said.map(({ value }) => value)).size > 1 && <p>{text.notes.differ}</p>}
    </>
  );
}
