import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { type Proposal, proposalsFor } from '@/core/edits/proposals';
import type { RegisterFact } from '@/core/notes/register';
import { registerQuery } from '@/state/evidence';

export type ProposalsOf = (take: Take) => readonly Proposal[];

const none: readonly RegisterFact[] = [];

/** What can be proposed for each take: from its link at once, from the register once that is here. The same list as long as the take is the same. */
export function useProposals({ language, takes }: Pick<Dossier, 'language' | 'takes'>): ProposalsOf {
  const { data: register = none } = useQuery(registerQuery);
  const printed = [...new Set(takes.map(({ region }) => region))].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the takes only the regions they print matter to one another
  return useMemo(() => {
    const known = new WeakMap<Take, readonly Proposal[]>();
    return (take) => {
      const found = known.get(take) ?? proposalsFor(take, register, { language, takes });
      known.set(take, found);
      return found;
    };
  }, [register, language, printed]);
}
