import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginHistory,
  canUndo,
  type History,
  lastChanged,
  record,
  redo,
  stepPause,
  undo,
} from '@/core/edits/history/history';
import { inverse, patchBetween, patched } from '@/core/edits/history/textPatch';

const runs = { seed: 20260624, numRuns: 400 };
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const step = fc.record({
  text,
  group: fc.constantFrom(null, 'title', 'markdown'),
  after: fc.constantFrom(0, 50, stepPause, stepPause + 1, 5000),
});

function recorded(first: string, steps: readonly { text: string; group: string | null; after: number }[]): History {
  let at = 0;
  return steps.reduce((history, each) => {
    at += each.after;
    return record(history, each.text, each.group, at);
  }, beginHistory(first));
}

/** Every text on the way back, the last one first. */
function wayBack(history: History): readonly string[] {
  const texts: string[] = [];
  for (let now = history; canUndo(now); ) {
    now = undo(now);
    texts.push(now.text);
  }
  return texts;
}

describe('a patch between two texts', () => {
  it('makes the second of the first, and its inverse the first of the second', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = patchBetween(before, after);
        if (patch === null) {
          expect(before).toBe(after);
          return;
        }
        expect(patched(before, patch)).toBe(after);
        expect(patched(after, inverse(patch))).toBe(before);
      }),
      runs,
    );
  });

  it.each([
    ['abc', 'abXc', { at: 2, out: '', put: 'X' }],
    ['abc', 'ac', { at: 1, out: 'b', put: '' }],
    ['aa', 'aaa', { at: 2, out: '', put: 'a' }],
    ['', 'x', { at: 0, out: '', put: 'x' }],
  ])('from %s to %s is as small as can be', (before, after, patch) => {
    expect(patchBetween(before, after)).toEqual(patch);
  });
});

describe('the history of a text', () => {
  it('goes all the way back and all the way forth again', () => {
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 12 }), (first, steps) => {
        const history = recorded(first, steps);
        let now = history;
        let taken = 0;
        for (; canUndo(now); now = undo(now)) taken++;
        expect(now.text).toBe(first);
        expect(undo(now).text).toBe(first);
        for (; taken > 0; taken--) now = redo(now);
        expect(now.text).toBe(history.text);
        expect(redo(now)).toBe(now);
      }),
      runs,
    );
  });

  it('is as it was after one step back and forth', () => {
    fc.assert(
      fc.property(text, fc.array(step, { minLength: 1, maxLength: 12 }), (first, steps) => {
        const history = recorded(first, steps);
        if (!canUndo(history)) return;
        const back = undo(history);
        expect(redo(back).text).toBe(history.text);
        expect(undo(redo(back)).text).toBe(back.text);
        expect(wayBack(redo(back))).toEqual(wayBack(history));
      }),
      runs,
    );
  });

  it('takes typing in one place without a pause as one step', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (history, each, at) => record(history, each, 'title', at * stepPause),
      beginHistory(''),
    );
    expect(wayBack(typed)).toEqual(['']);
  });

  it.each([
    ['a pause', 'title', stepPause + 1],
    ['another place', 'dek', 10],
  ])('begins another step after %s', (_, group, after) => {
    const typed = record(record(beginHistory(''), 'a', 'title', 0), 'ab', group, after);
    expect(wayBack(typed)).toEqual(['a', '']);
  });

  it('takes what has no group as a step of its own, always', () => {
    const typed = record(record(beginHistory(''), 'a', null, 0), 'ab', null, 0);
    expect(wayBack(typed)).toEqual(['a', '']);
  });

  it('forgets what was undone once something else is typed', () => {
    const undone = undo(record(record(beginHistory(''), 'a', null, 0), 'ab', null, 0));
    expect(redo(undone).text).toBe('ab');
    const other = record(undone, 'ax', null, 9);
    expect(redo(other)).toBe(other);
    const goesOn = record(record(other, 'axy', 'title', 10), 'axyz', 'title', 11);
    expect(wayBack(goesOn)).toEqual(['ax', 'a', '']);
  });

  it('has no step for what was typed and taken away again, nor for nothing', () => {
    const history = beginHistory('a');
    expect(record(history, 'a', null, 0)).toBe(history);
    const back = record(record(history, 'ab', 'title', 0), 'a', 'title', 1);
    expect(canUndo(back)).toBe(false);
    expect(undo(back)).toBe(back);
  });

  it('stays light: steps hold what changed, not the text once more each', () => {
    let history = beginHistory('x'.repeat(10_000));
    for (let at = 0; at < 300; at++) history = record(history, `${history.text}y`, null, at);
    let held = 0;
    for (let at = history.done; at !== null; at = at.before) held += at.patch.out.length + at.patch.put.length;
    expect(held).toBeLessThan(301);
    expect(wayBack(history)).toHaveLength(300);
  });

  it('says where the text changed', () => {
    expect(lastChanged('one two', 'one XX two')).toBe(7);
    expect(lastChanged('one two', 'onetwo')).toBe(3);
    expect(lastChanged('same', 'same')).toBe(4);
  });
});
