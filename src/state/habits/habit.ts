import type * as z from 'zod/mini';
import { alterKept, readKept } from '@/sources/desk';

/** Something remembered on this device: read back through a schema, since anything may stand there. */
export interface Habit<Value> {
  /** What was kept, or null: nothing kept, nothing readable, or a browser that keeps nothing. */
  recall(): Promise<Value | null>;
  /** Keeps the value. A later call wins, and an earlier one still waiting is dropped. */
  remember(value: Value): void;
}

/** Whether this browser keeps anything, as far as has been seen: false once a read or write was refused. */
let keeping = true;
/** See `keeping`. */
export const isKeeping = () => keeping;

/** A habit kept under a name, and read back through its schema. */
export function habitOf<Schema extends z.ZodMiniType>(name: string, schema: Schema): Habit<z.output<Schema>> {
  let waiting: z.output<Schema> | undefined;
  let busy = false;

  async function write(): Promise<void> {
    if (busy || waiting === undefined) return;
    busy = true;
    const text = JSON.stringify(waiting);
    waiting = undefined;
    try {
      await alterKept('habits', name, () => text);
    } catch {
      keeping = false;
    }
    busy = false;
    await write();
  }

  return {
    async recall() {
      let kept: string | null;
      try {
        kept = await readKept('habits', name);
      } catch {
        keeping = false;
        return null;
      }
      try {
        return kept === null ? null : (schema.safeParse(JSON.parse(kept)).data ?? null);
      } catch {
        return null;
      }
    },
    remember(value) {
      waiting = value;
      void write();
    },
  };
}
