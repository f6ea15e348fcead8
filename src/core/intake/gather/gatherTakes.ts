import { distinctSlugs } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import type { Story } from '@/core/intake/story';
import type { Note } from '@/core/notes/note';
import type { RegisterFact } from '@/core/notes/register';
import { carriedBy } from './fold/carriedBy';
import { foldCopies } from './fold/foldCopies';
import { isListed, pageKey, textKeys } from './fold/sameText';
import { textsThere } from './fold/textsThere';
import { knownOutlets } from './knownOutlets';
import { type PlacedStory, placeStory } from './placeStory';

/** A take made of a story, with what was put in that the file does not say itself. */
export interface GatheredTake {
  readonly take: Take;
  /** Where its story begins in the file. */
  readonly line: number;
  /** The other stories of the file that carry the same text. */
  readonly carriers: readonly Story[];
  /** Stories of the file that list its page, or that of a carrier, once more. */
  readonly again: readonly Story[];
  readonly proposed: PlacedStory['proposed'];
  /** The id of the take of the same text that is there already, at this page or another. */
  readonly duplicateOf: string | null;
  /** Who else carries that text, to be noted on the take that is there; empty for a new one. */
  readonly further: readonly Note[];
}

export interface Surroundings {
  readonly register: readonly RegisterFact[];
  /** Of the dossier, BCP 47: countries are named in it. */
  readonly language: string;
  /** Who made the file, as it is cited: `GDELT`. */
  readonly source: string;
  /** The takes that are there already. */
  readonly taken: readonly Take[];
}

/**
 * Stories made into takes, in their order, copies folded. Whatever is put in
 * that the story does not say carries a note with who says so; a country a tool
 * gave stands beside the register's where they differ. Ids are distinct, also
 * from those of the takes there already.
 */
export function gatherTakes(stories: readonly Story[], around: Surroundings): readonly GatheredTake[] {
  const known = knownOutlets(around.register);
  const find = takeFinder(around.taken);
  const placed = foldCopies(stories).map((folded) => ({ ...folded, ...placeStory(folded.story, known, around) }));
  const names = [...around.taken.map(({ id }) => id), ...placed.map(({ fields: { outlet } }) => outlet)];
  const ids = distinctSlugs(names).slice(around.taken.length);
  return placed.map(({ story, carriers, again, fields, proposed }, at) => {
    const noted = carriers.map((carrier) => carriedBy(carrier, known));
    const there = find([fields, story, ...carriers]);
    const others = [story, ...carriers].filter(
      (each) => there !== null && !isListed(each, [{ ...there, domain: null }]),
    );
    return {
      take: { id: ids[at] ?? fields.outlet, ...fields, notes: [...fields.notes, ...noted] },
      line: story.line,
      carriers,
      again,
      proposed,
      duplicateOf: there?.id ?? null,
      further: others.map((other) => carriedBy(other, known)),
    };
  });
}

/** Finds the take that is one text with any of some: by its page before by its headline. */
function takeFinder(taken: readonly Take[]): (texts: readonly Parameters<typeof textKeys>[0][]) => Take | null {
  if (taken.length === 0) return () => null;
  const find = textsThere(taken);
  return (texts) => {
    const pages = texts.flatMap(({ link }) => pageKey(link) ?? []);
    return find([...pages, ...texts.flatMap(textKeys)])[0] ?? null;
  };
}
