import { type Check, judged } from '@/core/evidence/health/check';
import { ownersWhoAreParties } from '@/core/notes/party';

/** The rule `own.party`, with the lens the dossier gives such an outlet: two statements, side by side. */
export const ownerIsParty: Check = {
  id: 'owner-is-party',
  run(dossier) {
    const looked = dossier.takes.filter(({ notes }) => notes.some(({ facet }) => facet === 'owner'));
    const facts = ownersWhoAreParties(dossier).map(({ take, owner, entity }) => ({
      code: 'owner-is-party' as const,
      verdict: 'fail' as const,
      owner: owner.value,
      entity: entity.name,
      lens: take.lens,
      source: owner.source,
      takes: [take.id],
      places: [],
    }));
    return judged(dossier.entities.length === 0 ? 0 : looked.length, facts);
  },
};
