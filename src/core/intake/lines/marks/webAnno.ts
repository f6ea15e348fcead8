import type { Mark } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import { textLines } from '@/core/intake/lines/textLines';
import type { LinesLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { type Column, columnsOf } from './webAnnoColumns';
import { marksOfToken, type OpenMarks } from './webAnnoMarks';

/** A text annotated in WebAnno or INCEpTION, as TSV 3: its sentences, and a row a token. */
export const webAnno: IntakeFormat<LinesLook> = {
  id: 'webanno',
  lacks: [],
  recognises({ text }) {
    const [, mark = ''] = /^\s*(#FORMAT=WebAnno TSV[^\r\n]*)/.exec(text) ?? [];
    return mark === '' ? null : { saw: mark.trim() };
  },
  read: ({ text }) => (/^\s*#FORMAT=WebAnno TSV 3/.test(text) ? readTsv(text) : askForThree()),
};

function askForThree(): Read {
  return { kind: 'nothing', findings: [{ code: 'wants-other-export', line: 1, form: 'WebAnno TSV v3.x' }] };
}

/** A token's row: `1-1`, `0-5`, the token, then a cell a column. */
const token = /^\d+-\d+(?:\.\d+)?$/;

function readTsv(text: string): Read {
  const findings: IntakeFinding[] = [];
  const columns: Column[] = [];
  const open: OpenMarks = new Map();
  let [begin, body] = [0, ''];
  let sentence: string | null = null;
  for (const [at, printed] of textLines(text).entries()) {
    const line = at + 1;
    if (/^#T_[A-Z]{2}=/.test(printed)) columns.push(...columnsOf(printed));
    else if (printed.startsWith('#Text=')) {
      const said = unescaped(printed.slice('#Text='.length));
      sentence = sentence === null ? said : `${sentence}\n${said}`;
    } else if (printed !== '' && !printed.startsWith('#')) {
      const [id = '', place = '', , ...cells] = printed.split('\t');
      const [, from = '', to = ''] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? [];
      if (!token.test(id) || from === '') {
        findings.push({ code: 'row-unreadable', line, text: printed.slice(0, 200) });
        continue;
      }
      if (sentence !== null) {
        begin = Number(from);
        body = joined(body, sentence, begin);
        sentence = null;
      }
      findings.push(...marksOfToken({ line, cells, from: Number(from), to: Number(to) }, columns, open));
    }
  }
  const { marks, beyond } = inOrder(open, body.length);
  const [outside] = beyond;
  if (outside !== undefined) {
    findings.push({ code: 'marks-outside', line: 1, count: beyond.length, text: outside.label.slice(0, 200) });
  }
  const title = null;
  return { kind: 'marks', texts: [{ line: 1, text: body, link: null, title, marks }], findings: toldOnce(findings) };
}

/** A sentence put where its first token begins; what parts it from the one before is not in the file. */
function joined(body: string, sentence: string, begin: number): string {
  const gap = begin - body.length;
  if (gap <= 0 || gap > mostBetween) return body + sentence;
  return `${body}${' '.repeat(gap - 1)}${body === '' ? ' ' : '\n'}${sentence}`;
}

/** More blanks than part sentences; beyond it the places are not to be believed. */
const mostBetween = 100_000;

function inOrder(open: OpenMarks, end: number): { readonly marks: readonly Mark[]; readonly beyond: readonly Mark[] } {
  const all = [...open.values()].map(({ label, from, to }) => ({ label, span: { start: from, end: to } }));
  const isWithin = ({ span }: (typeof all)[number]) => span.end <= end && span.start < span.end;
  const marks = all.filter(isWithin).sort((one, other) => one.span.start - other.span.start);
  return { marks, beyond: all.filter((mark) => !isWithin(mark)) };
}

function unescaped(text: string): string {
  return text.replace(/\\([\\ntr[\]|_;*]|->)/g, (_, mark: string) => ({ n: '\n', t: '\t', r: '\r' })[mark] ?? mark);
}
