import type { Finding } from '@/core/formats/findings';
import type { Cursor, Line } from '@/core/formats/markdown/cursor';
import { headingIn, isRule } from '@/core/formats/markdown/marks';
import { printedDate } from '@/core/formats/printed/printedDate';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';
import { printedLink } from '@/core/formats/printed/printedLink';
import { type BriefingField, fieldIn } from './briefingFields';

/** What stands above the first section of a briefing. */
export interface BriefingHead {
  title: string | null;
  intro: string;
  date: string | null;
  writtenOn: string | null;
  language: string | null;
  sourceLink: string | null;
}

/** Reads the title, the fields and the introduction. */
export function readBriefingHead(cursor: Cursor, findings: Finding[]): BriefingHead {
  const head: BriefingHead = {
    title: null,
    intro: '',
    date: null,
    writtenOn: null,
    language: null,
    sourceLink: null,
  };
  const intro: string[] = [];
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    const heading = headingIn(line.text);
    if (heading !== null && (heading.level > 1 || head.title !== null)) break;
    cursor.next();
    const pair = fieldIn(line.text);
    if (heading !== null) head.title = heading.text;
    else if (pair?.field) readField(pair.field, pair.value, line, head, findings);
    else if (pair) findings.push({ code: 'meta-key-unknown', line: line.number, key: pair.name });
    else if (line.text !== '' && !isRule(line.text)) intro.push(line.text);
  }
  head.date ??= head.sourceLink === null ? null : dayIn(head.sourceLink);
  return { ...head, intro: intro.join(' ') };
}

function readField(field: BriefingField, value: string, line: Line, head: BriefingHead, findings: Finding[]): void {
  const at = { line: line.number, text: value };
  switch (field) {
    case 'source':
      head.sourceLink = printedLink(value).link;
      if (head.sourceLink === null) findings.push({ code: 'link-refused', ...at });
      break;
    case 'date':
      head.date = printedDate(value);
      if (head.date === null) findings.push({ code: 'date-unreadable', ...at });
      break;
    case 'written':
      head.writtenOn = printedDate(value);
      if (head.writtenOn === null) findings.push({ code: 'date-unreadable', ...at });
      break;
    case 'language':
      head.language = printedLanguage(value);
      if (head.language === null) findings.push({ code: 'language-unreadable', ...at });
  }
}

/** The day in a briefing's address: `/issues/2026-02-23-not-much`. */
function dayIn(address: string): string | null {
  const [day = ''] = /\d{4}-\d{2}-\d{2}/.exec(address) ?? [];
  return printedDate(day);
}
