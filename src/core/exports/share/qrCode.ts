import { encode } from 'uqr';

/** More letters than this no code holds. */
export const mostInCode = 2_900;

/** Beyond so many squares to a side, a code on the screen of a phone has less than three points to a square. */
export const denseFrom = 117;

/** A code as squares of one unit: how many to a side, its quiet zone in it, and the dark ones as the `d` of an SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The QR code of a link in ASCII; null where it is too long for one. */
export function qrCodeOf(link: string): QrCode | null {
  if (link.length > mostInCode) return null;
  const { size, data } = encode(link, { ecc: 'L', border: 4 });
  return { size, path: data.map(runsOf).join('') };
}

/** The dark squares of a row, those side by side as one. */
function runsOf(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? 'x' : ' ')).join('');
  return [...line.matchAll(/x+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}

/** A code as an SVG file, black on white, 60 mm to a side. */
export function qrCodeSvg({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="60mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
