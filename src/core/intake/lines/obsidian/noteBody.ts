import { slugOf } from '@/core/dossier/names';
import { headingIn } from '@/core/formats/markdown/marks';
import { textLines } from '@/core/intake/lines/textLines';

export interface NoteBody {
  /** The first heading of the highest level. */
  readonly title: string | null;
  readonly quotes: readonly { readonly line: number; readonly text: string }[];
  /** Slugs of the notes it links to, each once. */
  readonly related: readonly string[];
  /** Lines that are none of these. */
  readonly rest: readonly { readonly line: number; readonly text: string }[];
}

/** Reads what a note has besides its head: a title, quotations in callouts (`> [!quote]`), links to other notes. */
export function noteBodyOf(text: string): NoteBody {
  const quotes: { line: number; text: string }[] = [];
  const rest: { line: number; text: string }[] = [];
  let title: string | null = null;
  let open: { line: number; text: string } | null = null;
  for (const [at, printed] of textLines(text).entries()) {
    const line = at + 1;
    const said = printed.trim();
    const heading = headingIn(said);
    const quoted = said.startsWith('>') ? said.replace(/^>\s*/, '') : null;
    if (quoted !== null && /^\[!(?:quote|cite)\]/i.test(quoted)) {
      open = { line, text: '' };
      quotes.push(open);
    } else if (quoted !== null && open !== null) {
      open.text = `${open.text} ${quoted}`.trim();
    } else {
      open = null;
      if (heading?.level === 1 && title === null) title = heading.text || null;
      else if (said.replace(wikilink, '').trim() !== '') rest.push({ line, text: said });
    }
  }
  return { title, quotes: quotes.filter((quote) => quote.text !== ''), related: relatedIn(text), rest };
}

const wikilink = /(!?)\[\[([^[\]|#]{1,300})(?:#[^[\]|]{0,300})?(?:\|[^[\]]{0,300})?\]\]/g;

/** The notes a text links to, as slugs, each once; what it embeds is a part of it, not a link. */
export function relatedIn(text: string): readonly string[] {
  const links = [...text.matchAll(wikilink)].filter(([, embeds]) => embeds === '');
  return [...new Set(links.map(([, , target = '']) => slugOf(target)).filter((slug) => slug !== ''))];
}
