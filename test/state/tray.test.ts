import { beforeEach, describe, expect, it } from 'vitest';
import { pin, togglePin, trayHolds, useTray } from '@/state/tray';

const pinned = () => useTray.getState().pinned;

beforeEach(() => useTray.setState({ pinned: {} }));

describe('the tray', () => {
  it('keeps takes by dossier, in the order they were pinned', () => {
    togglePin('qwen', 'scmp');
    togglePin('february', 'newspim');
    togglePin('qwen', 'cnbc');
    expect(pinned()).toEqual({ qwen: ['scmp', 'cnbc'], february: ['newspim'] });
  });

  it('lets go of a take pinned twice, and of a dossier with none left', () => {
    togglePin('qwen', 'scmp');
    togglePin('qwen', 'scmp');
    expect(pinned()).toEqual({});
  });

  it('holds four of a dossier, and says so where a fifth is refused', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(ids.map((id) => togglePin('qwen', id))).toEqual([true, true, true, true]);
    expect(togglePin('qwen', 'e')).toBe(false);
    expect(pinned()).toEqual({ qwen: ids });
    expect(togglePin('february', 'e')).toBe(true);
    expect(togglePin('qwen', 'b')).toBe(true);
    expect(togglePin('qwen', 'e')).toBe(true);
    expect(pinned().qwen).toEqual(['a', 'c', 'd', 'e']);
  });

  it('takes at most four of a longer list', () => {
    pin('qwen', ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(pinned().qwen).toHaveLength(trayHolds);
  });

  it.each(['__proto__', 'constructor', 'toString'])('holds takes of a dossier called %s like any other', (slug) => {
    togglePin(slug, 'a');
    togglePin(slug, 'b');
    expect(Object.entries(pinned())).toEqual([[slug, ['a', 'b']]]);
  });
});
