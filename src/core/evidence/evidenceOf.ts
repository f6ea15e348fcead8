import type { Dossier } from '@/core/dossier/dossier';
import type { Note } from '@/core/notes/note';
import { ownersWhoAreParties } from '@/core/notes/party';
import type { RegisterFact } from '@/core/notes/register';
import type { Passage } from '@/core/reading/passages';
import type { SharedCopy } from '@/core/reading/sharedCopy';
import { markWords, type WordMark } from '@/core/reading/words/markWords';
import { proposeTreatment, type TreatmentProposal } from '@/core/reading/words/proposeTreatment';
import { type Quotation, quotationsOf } from '@/core/reading/words/quotations';
import { isTermOfTheStory, type Term, termsOfTheStory } from '@/core/reading/words/termsOfTheStory';
import { voicesOf } from '@/core/reading/words/voicesOf';
import { readClosely } from './closeReading';
import { type CheckOutcome, checkHealth } from './health/healthOf';
import type { Ledger } from './ledger/ledger';
import { ledgerOf } from './ledger/ledgerOf';
import { type HeardEntity, heard, type NamePlaces, placesOfNames } from './namePlaces';
import { type Robustness, robustnessOf } from './robust/robustnessOf';
import { withRegister } from './withRegister';

/** What was marked in one passage: words of the lists, which stand in its text, and quotations. */
export interface MarkedPassage {
  readonly passage: string;
  readonly marks: readonly (Omit<WordMark, 'text'> & { readonly ofTheStory: boolean })[];
  readonly quotations: readonly Quotation[];
}

/**
 * Everything read by rule out of a dossier, in one value that JSON can
 * carry from a worker: places, codes and counts, neither sentences nor scores.
 */
export interface Evidence {
  readonly passages: readonly Passage[];
  readonly ledger: Ledger;
  readonly health: readonly CheckOutcome[];
  readonly robustness: readonly Robustness[];
  /** Passages with anything marked in them. */
  readonly marked: readonly MarkedPassage[];
  readonly terms: readonly Term[];
  readonly treatments: readonly { readonly take: string; readonly proposals: readonly TreatmentProposal[] }[];
  readonly names: NamePlaces;
  readonly voices: readonly HeardEntity[];
  readonly sharedCopy: readonly SharedCopy[];
  readonly parties: readonly { readonly take: string; readonly owner: Note; readonly entity: string }[];
}

/**
 * The evidence of a dossier. What the register says of its outlets is joined as
 * notes; an empty register leaves open what rests on it. The same dossier and
 * register give the same evidence, and a dossier without takes gives its own voice's.
 */
export function evidenceOf(given: Dossier, register: readonly RegisterFact[]): Evidence {
  const reading = readClosely(withRegister(given, register));
  const { dossier, passages, names, syndicated } = reading;
  const ledger = ledgerOf(reading);
  const terms = termsOfTheStory(dossier, passages);
  return {
    passages,
    ledger,
    health: checkHealth(register, reading),
    robustness: robustnessOf(
      dossier.takes,
      syndicated.map(({ takes }) => takes.map(({ id }) => id)),
    ),
    marked: passages.map((passage) => markedIn(passage, terms)).filter(hasMarks),
    terms,
    treatments: dossier.takes.map(({ id }) => ({ take: id, proposals: proposeTreatment(reading.ofTake(id)) })),
    names: placesOfNames(names),
    voices: voicesOf(dossier, passages).map(heard),
    sharedCopy: syndicated.flatMap(({ by }) => by),
    parties: ownersWhoAreParties(dossier).map(({ take, owner, entity }) => ({
      take: take.id,
      owner,
      entity: entity.name,
    })),
  };
}

function markedIn(passage: Passage, terms: readonly Term[]): MarkedPassage {
  const marks = markWords(passage).map((mark) => {
    const { start, end, list, group, caution, quoted } = mark;
    return { start, end, list, group, caution, quoted, ofTheStory: isTermOfTheStory(mark, passage, terms) };
  });
  return { passage: passage.id, marks, quotations: quotationsOf(passage) };
}

function hasMarks({ marks, quotations }: MarkedPassage): boolean {
  return marks.length > 0 || quotations.length > 0;
}
