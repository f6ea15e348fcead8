import { atPrintDensity } from '@/core/exports/figures/printDensity';

/** Dots across: eight inches at 300 to an inch. */
const across = 2400;

/** A picture drawn in dots for print, as a PNG. Fonts are those of the device: a picture loads none. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const [, width = '1', height = '1'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const down = Math.round((across * Number(height)) / Number(width));
  const sized = svg.replace(/ width="[\d.]+mm" height="[\d.]+mm"/, ` width="${across}" height="${down}"`);
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: across, height: down });
    canvas.getContext('2d')?.drawImage(image, 0, 0, across, down);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The browser drew no picture');
    return atPrintDensity(new Uint8Array(await blob.arrayBuffer()));
  } finally {
    URL.revokeObjectURL(address);
  }
}
