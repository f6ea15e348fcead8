/** Dots to a metre, of 300 to an inch. */
const dense = 11_811;

/** Where the first piece of a PNG, its head, ends. */
const headEnd = 33;

/**
 * A PNG that says it is of 300 dots to an inch, so that programs set it at the
 * size it is meant for. The bytes must be those of a PNG; it must not say any
 * density yet, as none that a browser draws does.
 */
export function atPrintDensity(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const piece = new Uint8Array(21);
  const view = new DataView(piece.buffer);
  view.setUint32(0, 9);
  piece.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dense);
  view.setUint32(12, dense);
  piece[16] = 1;
  view.setUint32(17, checksum(piece.subarray(4, 17)));
  const dressed = new Uint8Array(png.length + piece.length);
  dressed.set(png.subarray(0, headEnd));
  dressed.set(piece, headEnd);
  dressed.set(png.subarray(headEnd), headEnd + piece.length);
  return dressed;
}

/** The CRC-32 that every piece of a PNG ends with. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
