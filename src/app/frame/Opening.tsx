import { useText } from '@/i18n/useText';
import styles from './Opening.module.css';

/** Stands where a page is being opened. It holds the room of a page, so that nothing jumps when it comes. */
export function Opening() {
  const text = useText();
  return (
    <p className={styles.opening} role="status">
      {text.site.loading}
    </p>
  );
}
