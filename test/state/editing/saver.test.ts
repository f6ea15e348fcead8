import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Gone } from '@/state/desk/gone';
import { newSaver } from '@/state/editing/saver';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A saver over a disk that answers when told to, and everything that was done and told. */
function onADisk({ refuses = false, slow = false } = {}) {
  const said: string[] = [];
  const answers: (() => void)[] = [];
  const disk = { refuses };
  const saver = newSaver({
    keep: async (text) => {
      said.push(`keep ${text}`);
      if (slow) await new Promise<void>((resolve) => answers.push(resolve));
      if (disk.refuses) throw new DOMException('', 'QuotaExceededError');
    },
    secure: async () => {
      said.push('secure');
    },
    tell: (saving) => said.push(saving),
  });
  return { saver, said, disk, answers };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('keeping what goes on changing', () => {
  it('waits for a pause, secures once, and says saved only then', async () => {
    const { saver, said } = onADisk();
    saver.want('a');
    await pass(200);
    saver.want('ab');
    await pass(249);
    expect(said).toEqual(['waiting', 'waiting']);
    await pass(1);
    expect(said).toEqual(['waiting', 'waiting', 'saving', 'secure', 'keep ab', 'saved']);
    saver.want('abc');
    await pass(250);
    expect(said.slice(6)).toEqual(['waiting', 'saving', 'keep abc', 'saved']);
    expect(saver.waits()).toBe(false);
  });

  it('says that it is writing until the disk has answered, whatever it answers', async () => {
    const { saver, answers, disk } = onADisk({ slow: true });
    saver.want('a');
    await pass(250);
    saver.want('ab');
    expect([saver.writes(), saver.waits()]).toEqual([true, true]);
    disk.refuses = true;
    answers[0]?.();
    await pass(0);
    expect(saver.writes()).toBe(false);
  });

  it('does not wait for ever while typing goes on', async () => {
    const { saver, said } = onADisk();
    for (let typed = 0; typed < 20; typed++) {
      saver.want(`${typed}`);
      await pass(100);
    }
    expect(said.filter((each) => each.startsWith('keep'))).toEqual(['keep 14']);
  });

  it('leaves typing more time where writing takes long', async () => {
    const { saver, said, answers } = onADisk({ slow: true });
    saver.want('a');
    await pass(250);
    await pass(200);
    answers[0]?.();
    await pass(0);
    saver.want('b');
    await pass(799);
    expect(said.at(-1)).toBe('waiting');
    await pass(1);
    expect(said.at(-1)).toBe('keep b');
  });

  it('secures again after five minutes of editing', async () => {
    const { saver, said } = onADisk();
    for (const text of ['a', 'b', 'c']) {
      saver.want(text);
      await pass(200_000);
    }
    expect(said.filter((each) => each === 'secure' || each.startsWith('keep'))).toEqual([
      'secure',
      'keep a',
      'keep b',
      'secure',
      'keep c',
    ]);
  });

  it('says nothing is saved as long as something newer waits', async () => {
    const { saver, said, answers } = onADisk({ slow: true });
    saver.want('a');
    await pass(250);
    saver.want('b');
    answers[0]?.();
    await pass(0);
    expect(said.slice(-2)).toEqual(['waiting', 'waiting']);
    await pass(250);
    answers[1]?.();
    await pass(0);
    expect(said.slice(-3)).toEqual(['saving', 'keep b', 'saved']);
  });

  it('in a hurry writes at once, and secures nothing first', async () => {
    const { saver, said } = onADisk();
    saver.want('a');
    await saver.save(true);
    expect(said).toEqual(['waiting', 'saving', 'keep a', 'saved']);
    await saver.save(true);
    expect(said).toHaveLength(4);
  });

  it('that is refused says why, keeps it in hand, and goes with the next try', async () => {
    const { saver, said, disk } = onADisk({ refuses: true });
    saver.want('a');
    await pass(250);
    expect(said.at(-1)).toBe('full');
    expect(saver.waits()).toBe(true);
    disk.refuses = false;
    await saver.save();
    expect(said.slice(-3)).toEqual(['saving', 'keep a', 'saved']);
    expect(saver.waits()).toBe(false);
  });

  it('that is refused is tried again by itself, and nothing else is told until it is on disk', async () => {
    const { saver, said, disk } = onADisk({ refuses: true });
    saver.want('a');
    await pass(250);
    const before = said.length;
    saver.want('b');
    await pass(250);
    await pass(10_000);
    expect(said.slice(before)).toEqual(['keep b', 'full', 'keep b', 'full']);
    disk.refuses = false;
    await pass(10_000);
    expect(said.slice(before + 4)).toEqual(['keep b', 'saved']);
    await pass(60_000);
    expect(said.slice(before + 6)).toEqual([]);
  });

  it('of which nothing stands any more says so, and does not put it back unasked', async () => {
    const said: string[] = [];
    const saver = newSaver({
      keep: async () => {
        throw new Gone('own');
      },
      secure: async () => {},
      tell: (saving) => said.push(saving),
    });
    saver.want('a');
    await pass(250);
    expect(said).toEqual(['waiting', 'saving', 'gone']);
    expect(saver.waits()).toBe(true);
  });

  it('does not put what was refused in the place of what came after', async () => {
    const { saver, said, disk, answers } = onADisk({ refuses: true, slow: true });
    saver.want('a');
    await pass(250);
    saver.want('b');
    answers[0]?.();
    await pass(0);
    disk.refuses = false;
    await pass(250);
    answers[1]?.();
    await pass(0);
    expect(said.filter((each) => each.startsWith('keep'))).toEqual(['keep a', 'keep b']);
    expect(said.at(-1)).toBe('saved');
  });
});
