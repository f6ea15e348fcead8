import { aDossier, aTake } from '@test/support/build';
import { beforeEach, describe, expect, it } from 'vitest';
import { pin, togglePin, trayHolds, useTray } from '@/state/habits/tray';

const pinned = () => useTray.getState().pinned;

const holding = (slug: string, ...outlets: readonly string[]) =>
  aDossier({ slug, takes: outlets.map((outlet) => aTake({ outlet })) });
const qwen = holding('qwen', 'a', 'b', 'c', 'd', 'e');
const february = holding('february', 'a', 'e');

beforeEach(() => useTray.setState({ pinned: {} }));

describe('the tray', () => {
  it('keeps takes by dossier, in the order they were pinned', () => {
    togglePin(qwen, 'b');
    togglePin(february, 'a');
    togglePin(qwen, 'a');
    expect(pinned()).toEqual({ qwen: ['b', 'a'], february: ['a'] });
  });

  it('lets go of a take pinned twice, and of a dossier with none left', () => {
    togglePin(qwen, 'a');
    togglePin(qwen, 'a');
    expect(pinned()).toEqual({});
  });

  it('holds four of a dossier, and no fifth', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) togglePin(qwen, id);
    expect(pinned()).toEqual({ qwen: ['a', 'b', 'c', 'd'] });
    togglePin(february, 'e');
    togglePin(qwen, 'b');
    togglePin(qwen, 'e');
    expect(pinned()).toEqual({ qwen: ['a', 'c', 'd', 'e'], february: ['e'] });
  });

  it('has room again for what a dossier no longer holds', () => {
    pin('qwen', ['gone', 'a', 'b', 'c']);
    togglePin(qwen, 'd');
    expect(pinned().qwen).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes at most four of a longer list', () => {
    pin('qwen', ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(pinned().qwen).toHaveLength(trayHolds);
  });

  it.each(['__proto__', 'constructor', 'toString'])('holds takes of a dossier called %s like any other', (slug) => {
    togglePin(holding(slug, 'a', 'b'), 'a');
    togglePin(holding(slug, 'a', 'b'), 'b');
    expect(Object.entries(pinned())).toEqual([[slug, ['a', 'b']]]);
  });
});
