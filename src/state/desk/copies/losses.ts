import { create } from 'zustand';
import type { Loss } from '@/core/desk/losses';
import type { Refusal } from '@/core/desk/wholeDesk';

/** What the desk has lost, as far as its second copy tells. See `checkDesk`. */
export const useLosses = create<{
  readonly losses: readonly Loss[];
  /** Why the desk does not open at all; null where it does. */
  readonly shut: Refusal | null;
}>(() => ({ losses: [], shut: null }));
