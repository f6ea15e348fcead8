import { refusalOf } from '@/state/notes/keepNotes';
import type { Refusal } from '@/state/notes/readersNotes';

/** Whether a text is on disk: it is, it will be in a moment, it is being written, or why it is not. */
export type Saving = 'saved' | 'waiting' | 'saving' | Refusal;

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
}

/** When a text is written, in milliseconds: after typing pauses, at most after this long, and how often all is secured. */
const patience = { pause: 800, most: 4000, secured: 300_000, securing: 2000 };

/**
 * Keeps a text that goes on changing: once typing pauses, every few seconds
 * while it does not, at once when asked. One write at a time. `saved` is told
 * only of the text that was wanted last, and only once it is on disk.
 */
export function newSaver({ keep, secure, tell }: SaverParts): Saver {
  let wanted: string | null = null;
  let since: number | null = null;
  let secured = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function want(text: string): void {
    wanted = text;
    since ??= Date.now();
    tell('waiting');
    clearTimeout(timer);
    timer = setTimeout(() => void save(), Math.max(0, Math.min(patience.pause, since + patience.most - Date.now())));
  }

  function save(hurried = false): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(() => write(hurried));
    return writing;
  }

  async function write(hurried: boolean): Promise<void> {
    const text = wanted;
    if (text === null) return;
    wanted = null;
    since = null;
    tell('saving');
    try {
      if (!hurried) await secureNowAndThen();
      await keep(text);
      tell(wanted === null ? 'saved' : 'waiting');
    } catch (cause) {
      wanted ??= text;
      tell(refusalOf(cause));
    }
  }

  /** A store that is slow to take a copy does not keep the text waiting. */
  async function secureNowAndThen(): Promise<void> {
    if (Date.now() - secured < patience.secured) return;
    secured = Date.now();
    await Promise.race([secure(), new Promise((resolve) => setTimeout(resolve, patience.securing))]);
  }

  return { want, save, waits: () => wanted !== null };
}
