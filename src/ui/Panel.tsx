import { Component, type ReactNode, Suspense } from 'react';
import { Button } from './Button';
import styles from './Panel.module.css';

/**
 * A part of a page that may come later or fail alone: the rest of the page
 * stands. What is asked of the page is in its address, so loading it again
 * loses nothing.
 */
export class Panel extends Component<
  { waiting?: ReactNode; broke: string; reload: string; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { waiting = null, broke, reload, children } = this.props;
    if (!this.state.failed) return <Suspense fallback={waiting}>{children}</Suspense>;
    return (
      <p className={styles.failed} role="alert">
        {broke} <Button onClick={() => location.reload()}>{reload}</Button>
      </p>
    );
  }
}
