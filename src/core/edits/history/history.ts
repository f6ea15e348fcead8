import { inverse, patchBetween, patched, type TextPatch } from './textPatch';

interface Step {
  readonly patch: TextPatch;
  readonly before: Step | null;
}

/** A text as it was edited: every step back to how it was opened, and those that were undone. It holds only what changed. */
export interface History {
  readonly text: string;
  readonly done: Step | null;
  readonly undone: Step | null;
  /** The step that typing still adds to. */
  readonly open: { readonly group: string | null; readonly before: string; readonly at: number } | null;
}

/** Typing in one place that pauses longer than this, in milliseconds, begins another step. */
export const stepPause = 1000;

/** The history of a text nobody has changed yet. */
export function beginHistory(text: string): History {
  return { text, done: null, undone: null, open: null };
}

/**
 * The text is this now. What is typed in one `group` (a field) without a pause
 * is one step; without a group it is a step of its own. `at` is a time in
 * milliseconds. What was undone can no longer be redone.
 */
export function record(history: History, text: string, group: string | null, at: number): History {
  if (text === history.text) return history;
  const { open } = history;
  const goesOn = open !== null && group !== null && open.group === group && at - open.at <= stepPause;
  if (goesOn) return { ...history, text, undone: null, open: { ...open, at } };
  return { text, done: closed(history).done, undone: null, open: { group, before: history.text, at } };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const { text, done, undone } = closed(history);
  if (done === null) return history;
  return {
    text: patched(text, inverse(done.patch)),
    done: done.before,
    undone: { patch: done.patch, before: undone },
    open: null,
  };
}

/** One undone step forth again; the same history where there is none. */
export function redo(history: History): History {
  const { text, done, undone } = closed(history);
  if (undone === null) return history;
  return {
    text: patched(text, undone.patch),
    done: { patch: undone.patch, before: done },
    undone: undone.before,
    open: null,
  };
}

/** Whether there is a step back. */
export function canUndo({ done, open, text }: History): boolean {
  return done !== null || (open !== null && open.before !== text);
}

/** Where the text last changed, as an index into it: there a cursor belongs after undo and redo. */
export function lastChanged(before: string, after: string): number {
  const patch = patchBetween(before, after);
  return patch === null ? after.length : patch.at + patch.put.length;
}

function closed(history: History): History {
  const { text, open, done } = history;
  if (open === null) return history;
  const patch = patchBetween(open.before, text);
  return { ...history, done: patch === null ? done : { patch, before: done }, open: null };
}
