import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Take } from '@/core/dossier/take';
import { addTake, moveTakes, removeTakes } from '@/core/edits/takeList';
import { goToLabel, type Label, labelOfKey } from '@/features/editor/labels/labelKeys';
import { addAndShow } from '@/features/editor/takes/addAndShow';
import { focusCell } from '@/features/editor/takes/backToTable';
import { changeForm, selectTakes } from '@/state/editing/editing';
import { changeAloud } from '@/state/editing/said';
import { useSitting } from '@/state/editing/sitting';
import { columns } from './columns';
import { type Cell, cellAfter } from './gridKeys';

/** A table that a keyboard goes through. */
export interface TakeGrid {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The cell that has the focus, or will have it when the table has. */
  readonly active: Cell;
  readonly editing: boolean;
  /** Ends editing, and goes on to where a key leads. */
  leave(key: string | null): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: { readonly target: EventTarget }): void;
  onClick(event: MouseEvent): void;
  onDoubleClick(): void;
}

/** One cell of the table has the focus; Enter edits it, and rows are selected and moved from there. Rows are counted as they are shown. */
export function useTakeGrid(takes: readonly Take[]): TakeGrid {
  const table = useRef<HTMLTableElement>(null);
  const range = useRef({ from: 0, to: 0 });
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 1 });
  const [editing, setEditing] = useState(false);
  const last: Cell = { row: takes.length - 1, column: columns.length };
  const active: Cell = { ...wanted, row: Math.min(wanted.row, last.row) };

  const focus = (cell: Cell) => {
    flushSync(() => {
      setEditing(false);
      setWanted(cell);
    });
    focusCell(table.current?.querySelector('tbody')?.children[cell.row]?.children[cell.column]);
  };
  const idsOf = (from: number, to: number) =>
    new Set(takes.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id));
  /** What is selected; where nothing is, the take one is on. */
  const meant = () => {
    const { selected } = useSitting.getState();
    return selected.size > 0 ? selected : idsOf(active.row, active.row);
  };
  const toggle = (row: number) => {
    range.current = { from: row, to: row };
    const [id = ''] = idsOf(row, row);
    const { selected } = useSitting.getState();
    selectTakes(selected.has(id) ? new Set([...selected].filter((each) => each !== id)) : new Set([...selected, id]));
  };
  /** Selects the rows from where one began to a row. One who went elsewhere without selecting begins there. */
  const extend = (row: number, began = active.row) => {
    const isGoingOn = range.current.to === began && useSitting.getState().selected.size > 0;
    range.current = { from: isGoingOn ? range.current.from : began, to: row };
    selectTakes(idsOf(range.current.from, row));
  };
  const label = (to: Label) => {
    selectTakes(meant());
    goToLabel(to);
  };
  const move = (step: -1 | 1) => {
    const ids = meant();
    const on = takes[active.row]?.id ?? '';
    flushSync(() => changeForm(null, (dossier) => moveTakes(dossier, ids, step)));
    const place = useSitting.getState().dossier?.takes.findIndex(({ id }) => id === on);
    const moved = ids.has(on) && table.current?.querySelector(`[data-row="${place}"]`);
    focus({ ...active, row: (moved ? cellOf(moved)?.row : null) ?? active.row });
  };
  const remove = () => {
    const ids = meant();
    flushSync(() => changeAloud('removed', ids, (dossier) => removeTakes(dossier, ids)));
    const left = (table.current?.querySelector('tbody')?.children.length ?? 0) - 1;
    if (left >= 0) focus({ ...active, row: Math.min(active.row, left) });
  };
  const edit = () => {
    const column = columns[active.column - 1];
    if (column === undefined) toggle(active.row);
    else if (column === 'frames') label('frame');
    else setEditing(useSitting.getState().readable);
  };

  const plain: Readonly<Record<string, () => void>> = {
    Enter: edit,
    F2: edit,
    ' ': () => toggle(active.row),
    Escape: () => selectTakes(new Set()),
    Delete: remove,
    Insert: () => addAndShow((dossier) => addTake(dossier, takes[active.row]?.id ?? null)),
  };
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    const { key, shiftKey: shift, altKey: alt } = event;
    const control = event.ctrlKey || event.metaKey;
    if (alt) return key === 'ArrowUp' ? () => move(-1) : key === 'ArrowDown' ? () => move(1) : null;
    if (control && event.code === 'KeyA') return () => selectTakes(idsOf(0, last.row));
    const to = cellAfter(key, active, last, control);
    if (to !== null && shift) {
      return () => {
        extend(to.row);
        focus(to);
      };
    }
    if (to !== null) return () => focus(to);
    if (control) return null;
    const way = labelOfKey(event.code);
    return plain[key] ?? (way === null ? null : () => label(way));
  };

  return {
    table,
    active,
    editing,
    leave: (key) => focus(key === null ? active : (cellAfter(key, active, last, false) ?? active)),
    onKeyDown(event) {
      const act = editing ? null : actOf(event);
      if (act === null) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    onFocus({ target }) {
      const cell = cellOf(target);
      if (cell === null || (cell.row === active.row && cell.column === active.column)) return;
      setEditing(false);
      setWanted(cell);
    },
    onClick(event) {
      const cell = cellOf(event.target);
      if (cell === null || cell.column !== 0) return;
      if (event.shiftKey) extend(cell.row, range.current.to);
      else toggle(cell.row);
    },
    onDoubleClick: edit,
  };
}

function cellOf(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.parentElement;
  if (!row) return null;
  return { row: [...(row.parentElement?.children ?? [])].indexOf(row), column: Number(cell.dataset.column) };
}
