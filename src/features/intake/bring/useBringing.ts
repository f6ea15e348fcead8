import { useMemo } from 'react';
import { goTo, itemId, readingId } from '@/features/intake/goTo';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage } from '@/i18n/useText';
import { bringFromSite } from '@/state/intake/bringing/bringFromSite';
import { bringIn } from '@/state/intake/bringing/bringIn';
import { bringPaste, type Pasted } from '@/state/intake/bringing/bringPaste';
import { bringShared } from '@/state/intake/bringing/bringShared';
import { useAmbient } from '@/state/intake/bringing/useAmbient';
import { useBrought } from '@/state/intake/brought';
import type { Dropped } from './drop/droppedFiles';

/** On at what was read, or where other files stand above it, at the first of it. */
function goOn(): void {
  const { files, outcome } = useBrought.getState();
  const first = outcome?.ids[0];
  goTo(first === undefined || first === files[0]?.id ? readingId : itemId(first));
}

/** The ways to bring something in. Each goes on at what was read. */
export function useBringing() {
  const { intake } = useDeskText();
  const ambient = useAmbient(useLanguage());
  return useMemo(
    () => ({
      files: ({ files, passedOver }: Dropped) => bringIn(files, ambient, passedOver).then(goOn),
      paste: (pasted: Pasted) => bringPaste(nameOfPaste(intake.bring.pasted), pasted, ambient).then(goOn),
      shared: async (fragment: string) => {
        const before = useBrought.getState().files.length;
        const refused = await bringShared(fragment, intake.bring.shared, ambient);
        if (useBrought.getState().files.length > before) goOn();
        return refused;
      },
      site: (address: string) =>
        bringFromSite(address, ambient).then((trouble) => {
          if (trouble === null) goOn();
          return trouble;
        }),
    }),
    [ambient, intake],
  );
}

/** Pastes are counted, so that two can be told apart. */
function nameOfPaste(named: (n: number) => string): string {
  const taken = new Set(useBrought.getState().files.map(({ read }) => read.name));
  let n = 1;
  while (taken.has(named(n))) n += 1;
  return named(n);
}
