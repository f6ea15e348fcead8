import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button } from '@/ui/Button';

const ModalSheet = lazy(() => import('./ModalSheet').then((module) => ({ default: module.ModalSheet })));

/** A button and the modal sheet it opens. What is in the sheet exists only while it is open. */
export function Sheet({
  opener,
  title,
  close,
  children,
}: {
  opener: ReactNode;
  title: string;
  close: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {opener}
      </Button>
      {open && (
        <Suspense>
          <ModalSheet title={title} close={close} onClose={() => setOpen(false)}>
            {children}
          </ModalSheet>
        </Suspense>
      )}
    </>
  );
}
