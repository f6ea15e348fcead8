import { isOutletsOwn, type Layer } from '@/core/notes/layer';
import type { Ledger, LedgerPlace, LedgerRow, LedgerSubject, Voice } from './ledger';

/**
 * What a take says to one row. `absent` is "not in the text we have", never
 * "left out"; `different` holds the places of the competing figure.
 */
export interface Cell {
  readonly take: string | null;
  readonly state: 'same' | 'different' | 'absent' | 'no-text';
  readonly places: readonly LedgerPlace[];
}

/** The cells of a row in the order of the columns, over all words or only over one voice's. */
export function cellsOf(ledger: Ledger, row: LedgerRow, voice: Voice | null = null): readonly Cell[] {
  const same = placesByColumn(row, voice);
  const different = new Map(
    [...row.near].reverse().flatMap((at) => {
      const other = ledger.rows[at];
      return other === undefined ? [] : [...placesByColumn(other, voice)];
    }),
  );
  return ledger.columns.map(({ take, layers }, column): Cell => {
    const held = same.get(column);
    if (held !== undefined) return { take, state: 'same', places: held };
    const competing = different.get(column);
    if (competing !== undefined) return { take, state: 'different', places: competing };
    return { take, state: layers.some(isText(row.subject.kind, voice)) ? 'absent' : 'no-text', places: [] };
  });
}

/** True for the layers a voice speaks in; for any where none is asked for. */
export function speaks(layer: Layer, voice: Voice | null): boolean {
  return voice === null || (voice === 'outlet') === isOutletsOwn(layer);
}

/** Where a row could be found: an address leaves figures out, so the words of a link are text for names only. */
export function isText(kind: LedgerSubject['kind'], voice: Voice | null): (layer: Layer) => boolean {
  return (layer) => speaks(layer, voice) && (kind === 'name' || layer !== 'link');
}

function placesByColumn({ held }: LedgerRow, voice: Voice | null): ReadonlyMap<number, readonly LedgerPlace[]> {
  const inVoice = held.map(
    ({ column, places }) => [column, places.filter(({ layer }) => speaks(layer, voice))] as const,
  );
  return new Map(inVoice.filter(([, places]) => places.length > 0));
}
