import type { Mark } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import { codePointSpans, type Span } from '@/core/intake/json/marking/spans';
import { firstLine, textLines } from '@/core/intake/lines/textLines';
import type { LinesLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';

/** What its lines are besides marks, by their first letter. */
const others: Readonly<Record<string, string>> = {
  R: 'relations',
  E: 'events',
  A: 'attributes',
  M: 'attributes',
  N: 'normalizations',
  '#': 'notes',
  '*': 'equivalences',
};

/** The marks of a text annotated with brat. The text itself is another file: see `joinBrat`. */
export const brat: IntakeFormat<LinesLook> = {
  id: 'brat',
  lacks: [],
  recognises({ text }) {
    const first = firstLine(text.slice(0, 1000));
    const isMark = /^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*(?:\t|$)/.test(first);
    return isMark || /^(?:R\d+|E\d+|[AM]\d+|#\d+|N\d+)\t\S+[ \t]/.test(first) ? { saw: first.slice(0, 80) } : null;
  },
  read: ({ text }) => readAnn(text, null),
};

/**
 * The marks of an `.ann` file on the text of its `.txt`, their places told in
 * UTF-16 units of it. A mark whose words are not those of the text is told and
 * left out.
 */
export function joinBrat(ann: string, txt: string): Read {
  return readAnn(ann, txt);
}

/** Without its text a mark has no words, and its places are those of the file: code points. */
function readAnn(ann: string, txt: string | null): Read {
  const findings: IntakeFinding[] = [];
  const marks: Mark[] = [];
  const spanAt = txt === null ? (start: number, end: number) => ({ start, end }) : codePointSpans(txt);
  for (const [at, printed] of textLines(ann).entries()) {
    const line = at + 1;
    if (printed.trim() === '') continue;
    const [, label, places, words = ''] = /^T\d+\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/.exec(printed) ?? [];
    const other = others[printed.charAt(0)];
    if (label !== undefined && places !== undefined) {
      const spans = places.split(';').flatMap((place) => spanOf(place, spanAt) ?? []);
      const isWhole = spans.length === places.split(';').length;
      if (isWhole && (txt === null || sameWords(spans, txt, words))) {
        marks.push(...spans.map((span) => ({ label, span })));
        continue;
      }
    } else if (other !== undefined && /^(?:[REAMN#]\d+|\*)\t/.test(printed)) {
      findings.push({ code: 'field-left-out', line, field: other, count: 1 });
      continue;
    }
    findings.push({ code: 'row-unreadable', line, text: printed.slice(0, 200) });
  }
  const text = txt ?? '';
  return { kind: 'marks', texts: [{ line: 1, text, link: null, title: null, marks }], findings: toldOnce(findings) };
}

function spanOf(place: string, spanAt: (start: number, end: number) => Span | null): Span | null {
  const [start = 0, end = 0] = place.split(' ').map(Number);
  return start < end ? spanAt(start, end) : null;
}

/** Line ends in marked words are written as blanks. */
function sameWords(spans: readonly Span[], txt: string, words: string): boolean {
  const there = spans.map(({ start, end }) => txt.slice(start, end)).join(' ');
  const bare = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return words === '' || bare(there) === bare(words);
}
