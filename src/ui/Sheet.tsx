import { type ReactNode, useId, useState } from 'react';
import { Button } from './Button';
import styles from './Sheet.module.css';

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
        <ModalSheet title={title} close={close} onClose={() => setOpen(false)}>
          {children}
        </ModalSheet>
      )}
    </>
  );
}

const showModal = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal();
};

/** A modal sheet, open as long as it is rendered. Escape and its button close it. */
export function ModalSheet({
  title,
  close,
  children,
  onClose,
}: {
  title: string;
  close: ReactNode;
  children: ReactNode;
  onClose: () => void;
}) {
  const heading = useId();
  return (
    <dialog ref={showModal} className={styles.sheet} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <p className={styles.foot}>
        <Button strong onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {close}
        </Button>
      </p>
    </dialog>
  );
}
