import type { QrCode as Code } from '@/core/exports/share/qrCode';
import styles from './QrCode.module.css';

/** Who asked for it sees all of it: it opens below what is in view. */
const showWhole = (drawn: SVGSVGElement | null) => drawn?.scrollIntoView({ block: 'center' });

/** A QR code, dark on light in either theme, as readers want it, as large as the window allows. */
export function QrCode({ code: { size, path }, label }: { code: Code; label: string }) {
  return (
    <svg
      ref={showWhole}
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
