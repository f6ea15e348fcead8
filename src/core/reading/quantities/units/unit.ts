import type { Quantity } from '@/core/reading/quantities/quantity';

export interface Unit {
  readonly code: string;
  readonly kind: Quantity['kind'];
  /** What turns a number of them into the unit of the code. */
  readonly times: number;
  /** Whether it may follow a number in words. */
  readonly countsWords: boolean;
}
/** A unit, and where its words end. */
export interface UnitFound {
  readonly unit: Unit;
  readonly end: number;
}

export const money = (code: string, times = 1): Unit => ({ code, kind: 'money', times, countsWords: true });
