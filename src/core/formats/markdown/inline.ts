import { webAddress } from '@/core/dossier/webAddress';

/** A run of text as the reader sees it. */
export type Span =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'wikilink'; readonly text: string; readonly slug: string };

interface Found {
  readonly spans: readonly Span[];
  /** Where the text goes on. */
  readonly end: number;
}

/**
 * The spans of a prose line: bold, emphasis, links, `[[wikilinks]]` and bare
 * addresses. A link to anything but http and https is its label; HTML is text.
 * A bold run may end before a letter, as Korean needs: `**앤트로픽(Anthropic)**은`.
 */
export function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  const exhausted = new Set<string>();
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const found = markAt(text, at, exhausted);
    if (found === null) at++;
    else {
      add(spans, { kind: 'text', text: text.slice(start, at) });
      for (const span of found.spans) add(spans, span);
      start = at = found.end;
    }
  }
  add(spans, { kind: 'text', text: text.slice(start) });
  return spans;
}

/** Adds a span; text next to text is one. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (span.kind === 'text' && last?.kind === 'text') spans[spans.length - 1] = { ...last, text: last.text + span.text };
  else if (span.text !== '') spans.push(span);
}

/** The text of a prose line without its marks. */
export function plainOf(text: string): string {
  return spansOf(text)
    .map((span) => span.text)
    .join('');
}

/** `exhausted` holds the closing marks that occur no more, so that none is sought twice. */
function markAt(text: string, at: number, exhausted: Set<string>): Found | null {
  switch (text[at]) {
    case '\\':
      return escaped(text, at);
    case '*':
      return text[at + 1] === '*' ? starred(text, at, '**', exhausted) : starred(text, at, '*', exhausted);
    case '[':
      return text[at + 1] === '[' ? wikilink(text, at) : link(text, at);
    case 'h':
      return bareAddress(text, at);
    default:
      return null;
  }
}

function starred(text: string, at: number, mark: '*' | '**', exhausted: Set<string>): Found | null {
  const from = at + mark.length;
  if (exhausted.has(mark) || isBlank(text[from])) return null;
  for (let end = text.indexOf(mark, from + 1); end !== -1; end = text.indexOf(mark, end + mark.length)) {
    if (mark === '*' && text[end + 1] === '*') end++;
    else if (!isBlank(text[end - 1])) {
      if (mark === '**' && text[end + 2] === '*') end++;
      const kind = mark === '**' ? 'strong' : 'emphasis';
      const inside = spansOf(text.slice(from, end));
      const spans = inside.map((span) => (span.kind === 'text' || span.kind === 'emphasis' ? { ...span, kind } : span));
      return { spans: spans as readonly Span[], end: end + mark.length };
    }
  }
  exhausted.add(mark);
  return null;
}

function escaped(text: string, at: number): Found | null {
  const kept = text.charAt(at + 1);
  return kept !== '' && '\\*[]'.includes(kept) ? { spans: [{ kind: 'text', text: kept }], end: at + 2 } : null;
}

function wikilink(text: string, at: number): Found | null {
  const end = bracketAfter(text, at + 2);
  if (!text.startsWith(']]', end)) return null;
  const [slug = '', label = ''] = text.slice(at + 2, end).split('|', 2);
  if (slug.trim() === '') return null;
  return { spans: [{ kind: 'wikilink', slug: slug.trim(), text: label.trim() || slug.trim() }], end: end + 2 };
}

function link(text: string, at: number): Found | null {
  const close = bracketAfter(text, at + 1);
  if (!text.startsWith('](', close)) return null;
  const end = targetEnd(text, close + 2);
  const label = plainOf(text.slice(at + 1, close));
  if (end === -1 || label === '') return null;
  const href = webAddress(text.slice(close + 2, end));
  return { spans: [href === null ? { kind: 'text', text: label } : { kind: 'link', text: label, href }], end: end + 1 };
}

/** The next square bracket of either kind. */
function bracketAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ']' && text[at] !== '[') at++;
  return at;
}

/** The bracket that closes a target, which may hold pairs of brackets itself. */
function targetEnd(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') open++;
    else if (character === ')' && --open === 0) return at;
    else if (character === '[' || isBlank(character)) return -1;
  }
  return -1;
}

function bareAddress(text: string, at: number): Found | null {
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at)) return null;
  let end = at;
  while (end < text.length && !isBlank(text[end]) && !'<>"“”「」)]*,，、。'.includes(text.charAt(end))) end++;
  while ('.;:!?'.includes(text.charAt(end - 1))) end--;
  const shown = text.slice(at, end);
  const href = webAddress(shown);
  return { spans: [href === null ? { kind: 'text', text: shown } : { kind: 'link', text: shown, href }], end };
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || character.trim() === '';
}
