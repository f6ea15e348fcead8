import { useText } from '@/i18n/useText';
import styles from './AnswerBox.module.css';

/** One answer to tick, with the takes it would show as a figure and as a bar. Nought stays in sight. */
export function AnswerBox({
  name,
  count,
  share,
  checked,
  onToggle,
}: {
  name: string;
  count: number;
  share: number;
  checked: boolean;
  onToggle: () => void;
}) {
  const text = useText();
  return (
    <label className={styles.answer} data-empty={count === 0 || undefined}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">, {text.counts.takes(count)}</span>
      <svg className={styles.bar} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.track} width="100" height="2" />
        <rect className={styles.fill} width={share * 100} height="2" />
      </svg>
    </label>
  );
}
