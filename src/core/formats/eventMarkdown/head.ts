import type { Finding } from '@/core/formats/findings';
import type { Cursor, Line } from '@/core/formats/markdown/cursor';
import { headingIn, isRule, keyedLine } from '@/core/formats/markdown/marks';
import { printedText } from '@/core/formats/markdown/quoting';
import { canonicalIn } from './canonicalLine';
import { type Meta, metaIn, readMeta } from './metaLine';
import { opensTake } from './takes/takeHead';

/** What stands above the first section. */
export interface Head {
  title: string | null;
  dek: string | null;
  meta: Meta | null;
  metaLine: number;
}

/** Passes over a block of `key: value` lines between two `---`, as some editors put first. */
export function passFrontmatter(cursor: Cursor, findings: Finding[]): void {
  const first = cursor.peek();
  if (first?.text !== '---' || keyedLine(cursor.peek(1)?.text ?? '') === null) return;
  let end = 1;
  while (cursor.peek(end) !== undefined && cursor.peek(end)?.text !== '---') end++;
  if (cursor.peek(end) === undefined) return;
  for (let passed = 0; passed <= end; passed++) cursor.next();
  findings.push({ code: 'frontmatter-ignored', line: first.number });
}

/** Reads title, dek and Meta line; they are known by their marks, in any order. */
export function readHead(cursor: Cursor, findings: Finding[]): Head {
  const first = cursor.peekText()?.number ?? 1;
  const head: Head = { title: null, dek: null, meta: null, metaLine: first };
  const dek: string[] = [];
  let titleLine = first;
  for (let line = cursor.peek(); line !== undefined && !endsHead(line, head); line = cursor.peek()) {
    cursor.next();
    const heading = headingIn(line.text);
    const meta = metaIn(line.text);
    if (heading !== null) {
      head.title = printedText(heading.text) || null;
      titleLine = line.number;
    } else if (meta !== null && head.meta === null) {
      head.meta = readMeta(meta, line, findings);
      head.metaLine = line.number;
    } else if (line.text.startsWith('>')) dek.push(line.text.slice(1).trim());
    else if (line.text !== '' && !isRule(line.text)) {
      findings.push({ code: 'text-unplaced', line: line.number, text: line.text });
    }
  }
  if (head.title === null) findings.push({ code: 'title-missing', line: titleLine });
  if (head.meta === null) findings.push({ code: 'meta-missing', line: titleLine });
  return { ...head, dek: printedText(dek.filter((text) => text !== '').join(' ')) || null };
}

function endsHead({ text }: Line, head: Head): boolean {
  const heading = headingIn(text);
  if (opensTake(text) || canonicalIn(text) !== null) return true;
  return heading !== null && (heading.level > 1 || head.title !== null);
}
