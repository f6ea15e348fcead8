import type { QrCode as Code } from '@/core/exports/share/qrCode';
import styles from './QrCode.module.css';

/** A QR code, dark on light in either theme, as readers want it. */
export function QrCode({ code: { size, path }, label }: { code: Code; label: string }) {
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
