import type { Quote, Take } from '@/core/dossier/take';
import { webAddress } from '@/core/dossier/webAddress';
import type { Finding } from '@/core/formats/findings';
import type { Line } from '@/core/formats/markdown/cursor';
import { bulletIn, keyedLine } from '@/core/formats/markdown/marks';
import { printedText } from '@/core/formats/markdown/quoting';
import { printedDate } from '@/core/formats/printed/printedDate';
import { disguisedHost, printedLink } from '@/core/formats/printed/printedLink';
import { readNote } from './noteLine';
import { readQuotation } from './quotation';
import { type TakeKey, takeKeyOf } from './takeKeys';

type Said = Pick<Take, 'headline' | 'gist' | 'published' | 'byline' | 'link' | 'brokenLink'>;

interface TakeLines extends Said {
  readonly quote: Quote | null;
  readonly notes: Take['notes'];
  readonly id: string | null;
  readonly quoteLine: number | null;
}

/** What the lines under a take's bullet say, in whatever order they stand. */
export function readTakeLines(
  lines: readonly Line[],
  gistBegun: string,
  outlet: string,
  findings: Finding[],
): TakeLines {
  const gist = gistBegun === '' ? [] : [gistBegun];
  const quote: Line[] = [];
  const keyed: { key: TakeKey; value: string; line: Line }[] = [];
  for (const line of lines) {
    const text = bulletIn(line.text) ?? line.text;
    const pair = keyedLine(text);
    const key = pair && takeKeyOf(pair.key, pair.value);
    if (text.startsWith('>')) addQuote(quote, { ...line, text: text.slice(1).trim() }, findings);
    else if (webAddress(text) !== null) keyed.push({ key: 'source', value: text, line });
    else if (pair && key) keyed.push({ key, value: pair.value, line });
    else if ((pair === null || pair.key.includes(' ')) && quote.length === 0 && keyed.length === 0) gist.push(text);
    else findings.push({ code: 'take-line-unknown', line: line.number, text: line.text });
  }
  const said = readKeyed(keyed, findings);
  return {
    ...said,
    gist: printedText(gist.join(' ')) || null,
    quote: readQuote(quote, said.original, outlet, findings),
    quoteLine: quote[0]?.number ?? null,
  };
}

/** A second quotation has no place in a take, and is told. */
function addQuote(quote: Line[], line: Line, findings: Finding[]): void {
  const last = quote.at(-1);
  if (line.text === '') return;
  if (last && /["”」』»]$/.test(last.text) && /^["“「『«]/.test(line.text)) {
    findings.push({ code: 'take-line-unknown', line: line.number, text: line.text });
  } else quote.push(line);
}

function readQuote(lines: readonly Line[], original: string | null, outlet: string, findings: Finding[]): Quote | null {
  const [first] = lines;
  const { text, unclosed } = readQuotation(lines.map((line) => line.text).join(' '));
  if (first && unclosed) findings.push({ code: 'quote-unclosed', line: first.number, outlet });
  if (text !== '') return { text, original };
  return original === null ? null : { text: original, original };
}

function readKeyed(keyed: readonly { key: TakeKey; value: string; line: Line }[], findings: Finding[]) {
  const met = new Map<TakeKey, string>();
  const notes: Take['notes'][number][] = [];
  const links: Pick<Said, 'link' | 'brokenLink'> = { link: null, brokenLink: null };
  for (const { key, value, line } of keyed) {
    if (value === '') continue;
    if (key === 'source') Object.assign(links, readSource(value, links, line.number, findings));
    else if (key === 'note') {
      const note = readNote(value);
      if (note) notes.push(note);
      else findings.push({ code: 'note-unreadable', line: line.number, text: value });
    } else if (met.has(key)) findings.push({ code: 'take-line-unknown', line: line.number, text: line.text });
    else {
      met.set(key, value);
      if (key === 'date' && printedDate(value) === null) {
        findings.push({ code: 'date-unreadable', line: line.number, text: value });
      }
    }
  }
  const original = met.get('original');
  return {
    ...links,
    notes,
    headline: printedText(met.get('headline') ?? '') || null,
    byline: printedText(met.get('byline') ?? '') || null,
    published: printedDate(met.get('date') ?? ''),
    id: printedText(met.get('id') ?? '') || null,
    original: original === undefined ? null : readQuotation(original).text || null,
  };
}

function readSource(
  value: string,
  before: Pick<Said, 'link' | 'brokenLink'>,
  line: number,
  findings: Finding[],
): Pick<Said, 'link' | 'brokenLink'> {
  const { link, brokenLink, rest, hidden } = printedLink(value);
  if (hidden) findings.push({ code: 'hidden-characters', line, text: link ?? brokenLink ?? '' });
  if (rest !== '') findings.push({ code: 'take-line-unknown', line, text: rest });
  if (brokenLink !== null) {
    const host = disguisedHost(brokenLink);
    if (host === null) findings.push({ code: 'link-refused', line, text: brokenLink });
    else findings.push({ code: 'link-disguised', line, text: brokenLink, host });
  }
  if ((link !== null && before.link !== null) || (brokenLink !== null && before.brokenLink !== null)) {
    findings.push({ code: 'link-twice', line, text: value });
  }
  return { link: before.link ?? link, brokenLink: before.brokenLink ?? brokenLink };
}
