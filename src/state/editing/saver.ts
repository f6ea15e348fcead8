import type { Refusal } from '@/core/desk/wholeDesk';
import { refusalOf } from '@/sources/secondCopy/refusalOf';
import { Gone } from '@/state/desk/gone';

/** Whether a text is on disk: it is, it will be in a moment, it is being written, it was deleted there, or why it is not. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'gone' | Refusal;

/** What is told once a text changed: that it will be written, or still why it cannot be. */
export const onceChanged = (saving: Saving): Saving => (saving === 'saved' || saving === 'saving' ? 'waiting' : saving);

/** What a saver needs: where a text is kept, what is secured before, and whom to tell. */
export interface SaverParts {
  /** Resolves once the text is on disk. */
  keep(text: string): Promise<void>;
  /** A copy of the whole desk, out of harm's way. */
  secure(): Promise<void>;
  tell(saving: Saving): void;
}

export interface Saver {
  /** This is what is to be kept now. */
  want(text: string): void;
  /** Writes what waits, now; in a hurry without securing anything first. Resolves when it is on disk or was refused. */
  save(hurried?: boolean): Promise<void>;
  /** True while what was wanted last is not on disk. */
  waits(): boolean;
  /** True while something is being written. */
  writes(): boolean;
}

/**
 * When a text is written, in milliseconds: after typing pauses, at most after
 * this long, and again by itself after a refusal; how often all is secured, and
 * how long that may take. Where writing takes long, typing is left four times
 * as long to itself, up to so much more.
 */
const patience = { pause: 250, most: 1500, more: 2000, again: 10_000, secured: 300_000, securing: 2000 };

/**
 * Keeps a text that goes on changing: once typing pauses, every other second
 * while it does not, at once when asked. One write at a time. What was refused is
 * tried again now and then, which is told only when it succeeds. `saved` is told
 * only of the text that was wanted last, and only once it is on disk.
 */
export function newSaver({ keep, secure, tell }: SaverParts): Saver {
  let wanted: string | null = null;
  let since: number | null = null;
  let refused = false;
  let isWriting = false;
  let took = 0;
  let secured = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function want(text: string): void {
    wanted = text;
    since ??= Date.now();
    if (!refused) tell('waiting');
    clearTimeout(timer);
    const more = Math.min(4 * took, patience.more);
    const left = since + patience.most + more - Date.now();
    timer = setTimeout(() => void queue(), Math.max(0, Math.min(Math.max(patience.pause, more), left)));
  }

  function save(hurried = false): Promise<void> {
    refused = false;
    return queue(hurried);
  }

  function queue(hurried = false): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(() => write(hurried));
    return writing;
  }

  async function write(hurried: boolean): Promise<void> {
    const text = wanted;
    if (text === null) return;
    wanted = null;
    since = null;
    if (!refused) tell('saving');
    try {
      if (!hurried) await secureNowAndThen();
      const begun = Date.now();
      isWriting = true;
      await keep(text).finally(() => {
        isWriting = false;
      });
      took = Date.now() - begun;
      refused = false;
      tell(wanted === null ? 'saved' : 'waiting');
    } catch (cause) {
      refused = true;
      if (wanted === null) timer = setTimeout(() => void queue(true), patience.again);
      wanted ??= text;
      tell(cause instanceof Gone ? 'gone' : await refusalOf(cause));
    }
  }

  /** A store that is slow to take a copy does not keep the text waiting. */
  async function secureNowAndThen(): Promise<void> {
    if (Date.now() - secured < patience.secured) return;
    secured = Date.now();
    await Promise.race([secure(), new Promise((resolve) => setTimeout(resolve, patience.securing))]);
  }

  return { want, save, waits: () => wanted !== null, writes: () => isWriting };
}
