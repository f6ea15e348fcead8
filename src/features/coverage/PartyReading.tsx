import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { spansOf } from '@/core/formats/markdown/inline';
import { valuesOf } from '@/core/notes/note';
import { ownersWhoAreParties } from '@/core/notes/party';
import { useText } from '@/i18n/useText';
import { Prose } from '@/ui/Prose';

/** Whether an owner is a party to the story, by the register, beside the lens the dossier gives. */
export function PartyReading({ dossier, takes }: { dossier: Dossier; takes: readonly Take[] }) {
  const text = useText();
  const parties = ownersWhoAreParties({ ...dossier, takes });
  const known = takes.filter((take) => valuesOf(take.notes, 'owner').length > 0).length;
  return (
    <section>
      <h3>{text.readings.party}</h3>
      {parties.length === 0 && <p>{text.readings.partyNone(known, takes.length)}</p>}
      {parties.map(({ take, owner }) => (
        <p key={`${take.id} ${owner.value}`}>
          <Prose spans={spansOf(text.readings.partySays(take.outlet, owner.value))} />{' '}
          {take.lens !== null && `${text.readings.partyLens(take.lens)} `}
          <a href={`#take-${take.id}`}>{text.readings.partySources}</a>
        </p>
      ))}
    </section>
  );
}
