import { useState } from 'react';
import { canRescue, makeStandIn } from '@/sources/secondCopy/rescue';
import { useReopenDesk } from '@/state/desk/openDesk';

/** Whether this browser has a place for another desk, where it does not open the first. */
export const canStandIn = canRescue;

/** The way to make a desk anew from the second copy, and whether that failed. */
export function useStandIn() {
  const reopen = useReopenDesk();
  const [failed, setFailed] = useState(false);
  const makeAnew = async () => {
    try {
      await makeStandIn();
      reopen();
    } catch {
      setFailed(true);
    }
  };
  return { makeAnew, failed };
}
