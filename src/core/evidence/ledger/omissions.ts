import { isText, speaks } from './cellsOf';
import type { Ledger, LedgerRow, LedgerSubject, Voice } from './ledger';

/**
 * A row that parts one take from the others: `held` of `of` takes with text
 * have it. Counts, and no more: at this size nothing is significant (method 2.10).
 */
export interface Omission {
  /** Its place in the ledger. */
  readonly row: number;
  /** The one take that has it, or the one that has not. */
  readonly take: string;
  readonly held: number;
  readonly of: number;
}

/** With fewer takes to look in than this, one that stands apart is no pattern, and none is given. */
const fewest = 3;

/** Figures and names one take alone has, among three or more with text. */
export function onlyHere(ledger: Ledger, voice: Voice | null = null): readonly Omission[] {
  return omissions(ledger, voice, (holding) => (holding.length === 1 ? holding[0] : undefined));
}

/** Figures and names all takes with text have but one, among three or more. */
export function everywhereBut(ledger: Ledger, voice: Voice | null = null): readonly Omission[] {
  return omissions(ledger, voice, (holding, looked) => {
    if (holding.length !== looked.length - 1) return undefined;
    const has = new Set(holding);
    return looked.find((column) => !has.has(column));
  });
}

/** Picks, of the columns holding a row and of those with text to look in, the one that stands apart. */
type Pick = (holding: readonly number[], looked: readonly number[]) => number | undefined;

function omissions(ledger: Ledger, voice: Voice | null, pick: Pick): readonly Omission[] {
  const texts = { figure: withText('figure'), date: withText('date'), name: withText('name') };
  function withText(kind: LedgerSubject['kind']): ReadonlySet<number> {
    const text = isText(kind, voice);
    return new Set(
      ledger.columns.flatMap(({ take, layers }, column) => (take !== null && layers.some(text) ? [column] : [])),
    );
  }
  return ledger.rows.flatMap((row, at) => {
    const holding = columnsHolding(ledger, row, voice);
    const text = texts[row.subject.kind];
    const looked = [...text, ...holding.filter((column) => !text.has(column))];
    const apart = looked.length < fewest ? undefined : pick(holding, looked);
    const take = apart === undefined ? undefined : ledger.columns[apart]?.take;
    return take == null ? [] : [{ row: at, take, held: holding.length, of: looked.length }];
  });
}

function columnsHolding({ columns }: Ledger, { held }: LedgerRow, voice: Voice | null): readonly number[] {
  return held.flatMap(({ column, places }) =>
    columns[column]?.take !== null && places.some(({ layer }) => speaks(layer, voice)) ? [column] : [],
  );
}
