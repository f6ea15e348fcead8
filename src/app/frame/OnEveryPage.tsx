import { DropElsewhere } from '@/features/intake/bring/drop/DropElsewhere';
import { Shortcuts } from '@/features/keyboard/Shortcuts';

/** What every page answers to besides what stands on it: single keys, and files that are let go. */
export function OnEveryPage() {
  return (
    <>
      <Shortcuts />
      <DropElsewhere />
    </>
  );
}
