import type { Quote, Take } from '@/core/dossier/take';
import { oneLine } from './oneLine';

/** What stands before each part of a note but the gist, which stands alone where nothing hides it. */
const labels = { gist: 'Gist: ', text: 'Quote: ', original: 'Original: ' } as const;
type Part = keyof typeof labels;
const parts = Object.keys(labels) as readonly Part[];

/** What a citation notes of a take, a paragraph each: the dossier's gist, the quotation, its original. */
export function noteOf({ gist, quote }: Pick<Take, 'gist' | 'quote'>): readonly string[] {
  const said: readonly (readonly [Part, string | null])[] = [
    ['gist', gist],
    ['text', quote?.text ?? null],
    ['original', quote?.original ?? null],
  ];
  return said.flatMap(([part, text]) => {
    const line = oneLine(text);
    return line === null ? [] : [part === 'gist' && partOf(line) === null ? line : labels[part] + line];
  });
}

/**
 * The gist and the quotation in a note of a citation, as `noteOf` lays them
 * out. Of a note that somebody else wrote, all of it is the gist.
 */
export function citedNote(note: string): { readonly gist: string | null; readonly quote: Quote | null } {
  const found: Record<Part, string | null> = { gist: null, text: null, original: null };
  for (const line of note.split(/\s*(?:[\r\n\u2028\u2029]|<p>|<br>)\s*/u)) {
    const part = partOf(line) ?? 'gist';
    const text = line.startsWith(labels[part]) ? line.slice(labels[part].length).trim() : line.trim();
    if (text === '') continue;
    found[part] = found[part] === null ? text : `${found[part]} ${text}`;
  }
  const { gist, text, original } = found;
  if (text !== null) return { gist, quote: { text, original } };
  const alone = original === null ? null : labels.original + original;
  return { gist: [gist, alone].filter((part) => part !== null).join(' ') || null, quote: null };
}

function partOf(line: string): Part | null {
  return parts.find((part) => line.startsWith(labels[part])) ?? null;
}
