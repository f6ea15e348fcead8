import type { Dossier, Entity } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { mentions } from '@/core/search/mentions';
import { foldWords } from '@/core/search/words';
import type { Note } from './note';

/** An owner named in a note, who is also someone the event is about. */
export interface PartyOwner {
  readonly take: Take;
  readonly owner: Note;
  readonly entity: Entity;
}

/**
 * The rule `own.party`: takes whose outlet's owner is a party to the story. An
 * `owner` note counts where it names an entity of the dossier, by its name or
 * one of its aliases, as whole words: `Alibaba Group` names `Alibaba`, while
 * `Nikkei, Inc.` does not name `Nikkei Asia`. It says who owns, not what follows.
 */
export function ownersWhoAreParties(dossier: Dossier): readonly PartyOwner[] {
  const parties = dossier.entities.map((entity) => ({
    entity,
    names: [entity.name, ...entity.aliases].map(foldWords),
  }));
  return dossier.takes.flatMap((take) =>
    take.notes
      .filter((note) => note.facet === 'owner')
      .flatMap((owner) => {
        const said = foldWords(owner.value);
        return parties
          .filter(({ names }) => names.some((name) => mentions(said, name)))
          .map(({ entity }) => ({ take, owner, entity }));
      }),
  );
}
