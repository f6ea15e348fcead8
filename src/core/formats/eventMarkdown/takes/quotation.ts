import { carried, type Place, written } from '@/core/formats/markdown/quoting';

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」', '『': '』', '«': '»', '„': '“' };

const quotePlace: Place = { plain: (text) => `"${text}"`, misreads: () => false };

/** A quotation between its marks. */
export function writtenQuotation(text: string): string {
  return written(text, quotePlace);
}

/** A quotation without its marks, and whether one that was opened was not closed. */
export function readQuotation(printed: string): { readonly text: string; readonly unclosed: boolean } {
  const inside = carried(printed, quotePlace);
  if (inside !== null) return { text: inside, unclosed: false };
  const mark = closing[printed.charAt(0)];
  if (mark === undefined) return { text: printed, unclosed: false };
  if (printed.length < 2 || !printed.endsWith(mark)) return { text: printed.slice(1).trim(), unclosed: true };
  return { text: printed.slice(1, -1).trim(), unclosed: false };
}
