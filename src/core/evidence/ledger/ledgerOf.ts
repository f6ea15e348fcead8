import type { CloseReading } from '@/core/evidence/closeReading';
import type { Place } from '@/core/reading/passages';
import { figuresOf, isNoise } from './figureRows';
import type { Ledger, LedgerColumn, LedgerPlace, LedgerRow, LedgerSubject } from './ledger';
import { nearFigures } from './nearFigures';

interface Claim {
  readonly subject: LedgerSubject;
  readonly places: readonly Place[];
}

/** A place with its column, and where its text stands among all of them. */
interface Located {
  readonly column: number;
  readonly text: number;
  readonly place: LedgerPlace;
}

/**
 * The ledger of a dossier: a row for each figure, each day, and each name the
 * dossier says it is about, a column for each take and one for the dossier's
 * own voice. Rows most takes hold come first, then as they are first stated.
 * A dossier without texts has columns and no rows.
 */
export function ledgerOf(reading: CloseReading): Ledger {
  const columns = [...reading.dossier.takes.map(({ id }) => id), null].map(
    (take): LedgerColumn => ({ take, layers: [...new Set(reading.ofTake(take).map(({ layer }) => layer))] }),
  );
  const own = columns.length - 1;
  const locate = locator(reading, columns);
  const rows = claimsOf(reading)
    .flatMap(({ subject, places }) => {
      const located = locate(places);
      const [first] = located;
      const held = heldBy(located);
      const takes = held.filter(({ column }) => column !== own).length;
      return first === undefined ? [] : [{ first, row: { subject, held, takes } }];
    })
    .sort((a, b) => b.row.takes - a.row.takes || inOrder(a.first, b.first))
    .map(({ row }) => row);
  const near = nearFigures(rows);
  return { columns, rows: rows.map((row, at) => ({ ...row, near: near.get(at) ?? [] })) };
}

function claimsOf({ quantities, dates, names }: CloseReading): readonly Claim[] {
  const stated = [...quantities].flatMap(([passage, found]) =>
    found.filter((quantity) => !isNoise(quantity, dates.get(passage))).map((quantity) => ({ passage, quantity })),
  );
  const figures = figuresOf(stated).map(
    ({ figure, stated: all }): Claim => ({
      subject: { kind: 'figure', figure },
      places: all.map(({ passage, quantity: { start, end } }) => ({ passage, start, end })),
    }),
  );
  const named = names.entities.map(
    ({ entity, namings }): Claim => ({ subject: { kind: 'name', name: entity.name }, places: namings }),
  );
  return [...figures, ...daysOf(dates), ...named];
}

/** Days and months, each once. */
function daysOf(dates: CloseReading['dates']): readonly Claim[] {
  const claims = new Map<string, { subject: LedgerSubject; places: Place[] }>();
  for (const [passage, found] of dates) {
    for (const { from, to, text, start, end } of found) {
      const claim = claims.get(`${from}/${to}`) ?? { subject: { kind: 'date', from, to, text }, places: [] };
      claim.places.push({ passage, start, end });
      claims.set(`${from}/${to}`, claim);
    }
  }
  return [...claims.values()];
}

/** Finds the column and layer of places, and puts them in the order of the texts; a place in no text is left out. */
function locator({ ofTake }: CloseReading, columns: readonly LedgerColumn[]) {
  const texts = columns.flatMap(({ take }, column) => ofTake(take).map(({ id, layer }) => ({ id, column, layer })));
  const where = new Map(texts.map(({ id, column, layer }, text) => [id, { column, layer, text }]));
  return (places: readonly Place[]): readonly Located[] =>
    places
      .flatMap(({ passage, start, end }) => {
        const found = where.get(passage);
        if (found === undefined) return [];
        const { column, text, layer } = found;
        return [{ column, text, place: { passage, start, end, layer } }];
      })
      .sort(inOrder);
}

function inOrder(one: Located, other: Located): number {
  return one.text - other.text || one.place.start - other.place.start;
}

function heldBy(located: readonly Located[]): LedgerRow['held'] {
  const columns = new Map<number, LedgerPlace[]>();
  for (const { column, place } of located) {
    const places = columns.get(column);
    if (places) places.push(place);
    else columns.set(column, [place]);
  }
  return [...columns].map(([column, places]) => ({ column, places }));
}
