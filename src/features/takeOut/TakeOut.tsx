import { lazy, Suspense } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import { Sheet } from '@/ui/sheet/Sheet';

const TakeOutSheet = lazy(() => import('./TakeOutSheet').then((module) => ({ default: module.TakeOutSheet })));

/**
 * Takes a dossier out, as it is given: the reader's notes in it. `shown` says,
 * when the sheet is opened, which of its takes a view leaves; without it there
 * is no view. What writes the forms is fetched then.
 */
export function TakeOut({
  dossier,
  shown,
  opener,
}: {
  dossier: Dossier;
  shown?: () => readonly Take[];
  /** Another word for it. */
  opener?: string;
}) {
  const text = useText();
  const title = opener ?? text.site.takeOut;
  return (
    <Sheet opener={title} title={title} close={text.site.close}>
      <Suspense fallback={<p>{text.site.loading}</p>}>
        <TakeOutSheet dossier={dossier} shown={shown} />
      </Suspense>
    </Sheet>
  );
}
