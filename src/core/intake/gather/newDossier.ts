import type { Dossier } from '@/core/dossier/dossier';
import { emptyDossier } from '@/core/dossier/emptyDossier';
import { slugOf } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';

/** What a reader says of a dossier that is made of takes. */
export interface DossierStart {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly takes: readonly Take[];
  /** What it rests on: the files it was made of, an item a line. */
  readonly basis: readonly string[];
}

/** A dossier of takes and nothing else. Its date is the first day any of them was published, where one is known. */
export function newDossier({ title, language, takes, basis }: DossierStart): Dossier {
  return {
    ...emptyDossier(language),
    slug: slugOf(title) || 'dossier',
    title,
    date: firstDay(takes),
    takes: amongLenses([], takes),
    basis,
  };
}

function firstDay(takes: readonly Take[]): string | null {
  return takes.flatMap(({ published }) => published ?? []).sort()[0] ?? null;
}

/** Takes put among others: each after the last of its lens, so that a file has one heading a lens; of a new lens at the end. */
export function amongLenses(there: readonly Take[], added: readonly Take[]): readonly Take[] {
  const lenses = new Map<string | null, Take[]>();
  const whole: Take[][] = [];
  for (const take of [...there, ...added]) {
    let group = lenses.get(take.lens);
    // What is there keeps its order, also where one lens stands in two places.
    if (group === undefined || (there.includes(take) && whole.at(-1) !== group)) {
      group = [];
      lenses.set(take.lens, group);
      whole.push(group);
    }
    group.push(take);
  }
  return whole.flat();
}
