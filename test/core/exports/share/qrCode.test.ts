import { describe, expect, it } from 'vitest';
import { mostInCode, qrCodeOf, qrCodeSvg } from '@/core/exports/share/qrCode';

/** The squares a path paints, as rows of text. */
function painted({ size, path }: { size: number; path: string }): readonly string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(''));
}

describe('the code of a link', () => {
  it('is a square with a quiet zone and three corners that say where it is', () => {
    const code = qrCodeOf('https://parallax.example/');
    const rows = painted(code ?? { size: 0, path: '' });
    expect(rows).toHaveLength(33);
    const corner = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    expect(rows.slice(4, 11).map((row) => row.slice(4, 11))).toEqual(corner);
    expect(rows.slice(4, 11).map((row) => row.slice(22, 29))).toEqual(corner);
    expect(rows.slice(22, 29).map((row) => row.slice(4, 11))).toEqual(corner);
    const edge = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => row.slice(0, 4) + row.slice(-4))];
    expect(edge.join('')).toMatch(/^\.+$/);
  });

  it('holds as much as a code can, and is refused for more', () => {
    expect(qrCodeOf('x'.repeat(mostInCode))).not.toBeNull();
    expect(qrCodeOf('x'.repeat(mostInCode + 1))).toBeNull();
  });

  it('is a file of its own, dark on light whatever is behind it', () => {
    expect(qrCodeSvg({ size: 3, path: 'M1 1h1v1h-1z' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="60mm" viewBox="0 0 3 3" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h3v3H0z"/><path d="M1 1h1v1h-1z"/></svg>\n',
    );
  });
});
