import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import type { RegisterFact } from '@/core/notes/register';

const byDomain = new WeakMap<readonly RegisterFact[], ReadonlyMap<string, readonly RegisterFact[]>>();

/** What a register says of the outlet behind a take's link: its own host's rows, else those of the longest domain it ends in. */
export function factsOf({ link }: Take, register: readonly RegisterFact[]): readonly RegisterFact[] {
  const parts = link === null ? [] : hostOf(link).split('.');
  const domains = indexOf(register);
  for (let at = 0; at < parts.length; at++) {
    const facts = domains.get(parts.slice(at).join('.'));
    if (facts !== undefined) return facts;
  }
  return [];
}

/** The same, of one kind. */
export function factsAbout(
  take: Take,
  kind: RegisterFact['fact'],
  register: readonly RegisterFact[],
): readonly RegisterFact[] {
  return factsOf(take, register).filter(({ fact }) => fact === kind);
}

function indexOf(register: readonly RegisterFact[]): ReadonlyMap<string, readonly RegisterFact[]> {
  const known = byDomain.get(register);
  if (known !== undefined) return known;
  const made = new Map<string, RegisterFact[]>();
  for (const fact of register) {
    const facts = made.get(fact.domain);
    if (facts) facts.push(fact);
    else made.set(fact.domain, [fact]);
  }
  byDomain.set(register, made);
  return made;
}
