import { type ReactNode, useId } from 'react';
import { Button } from '@/ui/Button';
import styles from './Sheet.module.css';

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
