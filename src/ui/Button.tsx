import type { ComponentProps } from 'react';
import styles from './Button.module.css';

/** A button that says what it does. `strong` is for the one main act of a page. */
export function Button({ strong = false, ...rest }: ComponentProps<'button'> & { strong?: boolean }) {
  return <button type="button" className={strong ? styles.strong : styles.plain} {...rest} />;
}
