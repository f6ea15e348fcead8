import type { Dossier } from '@/core/dossier/dossier';
import { type Passage, passagesOf } from '@/core/reading/passages';
import { type DateRange, daysIn } from '@/core/reading/quantities/datesOf';
import { quantitiesOf } from '@/core/reading/quantities/quantitiesOf';
import type { DateMention, Quantity } from '@/core/reading/quantities/quantity';
import { foldSyndicated, type Syndicated } from '@/core/reading/sharedCopy';
import { type NameTable, nameTable } from '@/core/reading/words/nameTable';
import { withNamesInUse } from './entityNames';

type ByPassage<Found> = ReadonlyMap<string, readonly Found[]>;

/** A quantity with the passage it stands in. */
export interface Stated {
  readonly passage: string;
  readonly quantity: Quantity;
}

/** What is read out of a dossier's texts once, for whatever counts on it. Maps are by id of passage, and hold what is not empty. */
export interface CloseReading {
  /** The dossier with the further names its text uses for those it is about. */
  readonly dossier: Dossier;
  readonly passages: readonly Passage[];
  readonly quantities: ByPassage<Quantity>;
  readonly dates: ByPassage<DateMention>;
  readonly ranges: ByPassage<DateRange>;
  readonly names: NameTable;
  /** Takes folded by possible shared copy. */
  readonly syndicated: readonly Syndicated[];
  /** The passages of one take; of the dossier's own voice for null. */
  ofTake(take: string | null): readonly Passage[];
}

/** Reads every text of a dossier. A day without a year is taken nearest to the dossier's date. */
export function readClosely(given: Dossier): CloseReading {
  const passages = passagesOf(given);
  const dossier = withNamesInUse(given, passages);
  const byTake = new Map<string | null, Passage[]>();
  for (const passage of passages) {
    const others = byTake.get(passage.take);
    if (others) others.push(passage);
    else byTake.set(passage.take, [passage]);
  }
  const days = new Map(passages.map(({ id, text, language }) => [id, daysIn(text, language, given.date)]));
  return {
    dossier,
    passages,
    quantities: readEach(passages, ({ text, language }) => quantitiesOf(text, language)),
    dates: readEach(passages, ({ id }) => days.get(id)?.dates ?? []),
    ranges: readEach(passages, ({ id }) => days.get(id)?.ranges ?? []),
    names: nameTable(dossier, passages),
    syndicated: foldSyndicated(dossier.takes),
    ofTake: (take) => byTake.get(take) ?? [],
  };
}

function readEach<Found>(passages: readonly Passage[], read: (passage: Passage) => readonly Found[]): ByPassage<Found> {
  const found = passages.map((passage) => [passage.id, read(passage)] as const);
  return new Map(found.filter(([, each]) => each.length > 0));
}
