import type { BriefingItem } from '@/core/briefing/briefing';
import { notKnown, slugOf } from '@/core/dossier/names';
import { slugIn } from '@/core/formats/eventMarkdown/canonicalLine';
import { metaIn } from '@/core/formats/eventMarkdown/metaLine';
import type { Finding } from '@/core/formats/findings';
import type { Draft, Format } from '@/core/formats/format';
import { type Cursor, cursorOver, type Line } from '@/core/formats/markdown/cursor';
import { bulletIn, headingIn, isRule } from '@/core/formats/markdown/marks';
import { scriptLanguage } from '@/core/formats/printed/scriptLanguage';
import { fieldIn } from './briefingFields';
import { type BriefingHead, readBriefingHead } from './briefingHead';
import { briefingTitle, saysSummary, withoutOrnament } from './briefingTitle';

/** A digest of many events, in Markdown. The grammar stands in `data/README.md`. */
export const briefingMarkdown: Format = { id: 'briefing-markdown', recognises, read };

/** A section as it is read: an item is its lines. */
interface Section {
  readonly name: string;
  readonly items: string[][];
}

/** By `[Summary]` in its title, or a field we know above its first section; a Meta line makes it a dossier. */
function recognises(text: string): boolean {
  const cursor = cursorOver(text);
  let isBriefing = false;
  for (let line = cursor.next(); line !== undefined; line = cursor.next()) {
    const heading = headingIn(line.text);
    if (heading !== null && heading.level > 1) return isBriefing;
    if (metaIn(line.text) !== null) return false;
    if ((heading && saysSummary(heading.text)) || (fieldIn(line.text)?.field ?? null) !== null) isBriefing = true;
  }
  return isBriefing;
}

function read(text: string): Draft {
  const findings: Finding[] = [];
  const cursor = cursorOver(text);
  const head = readBriefingHead(cursor, findings);
  const { sections, modelNotice } = readSections(cursor, findings);
  const { title, feed } = head.title === null ? { title: '', feed: null } : briefingTitle(head.title);
  if (title === '') findings.push({ code: 'title-missing', line: 1 });
  const draft = {
    slug: slugOfBriefing(head, title),
    language: head.language ?? scriptLanguage(`${title} ${sections.map(({ name }) => name).join(' ')} ${head.intro}`),
    title: title === '' ? notKnown : title,
    feed,
    date: head.date,
    writtenOn: head.writtenOn,
    sourceLink: head.sourceLink,
    intro: head.intro === '' ? null : head.intro,
    sections: sections.map(({ name, items }) => ({ name, items: items.map((lines) => itemOf(lines.join(' '))) })),
    modelNotice,
  };
  return { kind: 'briefing', draft, findings, lineOf: () => 1 };
}

function slugOfBriefing({ sourceLink }: BriefingHead, title: string): string {
  const part = sourceLink === null ? null : slugIn(sourceLink);
  return slugOf(part ?? '') || slugOf(title) || 'briefing';
}

function readSections(cursor: Cursor, findings: Finding[]): { sections: Section[]; modelNotice: string | null } {
  const sections: Section[] = [];
  let modelNotice: string | null = null;
  let closed = false;
  for (let line = cursor.next(); line !== undefined; line = cursor.next()) {
    const { text } = line;
    const heading = headingIn(text);
    const notice = emphasised(text);
    if (isRule(text)) closed = true;
    else if (heading !== null) {
      sections.push({ name: withoutOrnament(heading.text) || notKnown, items: [] });
      closed = false;
    } else if (notice !== null && (closed || cursor.peekText() === undefined))
      modelNotice = `${modelNotice ?? ''} ${notice}`.trim();
    else if (text !== '') readItem(line, closed ? undefined : sections.at(-1), findings);
  }
  return { sections, modelNotice };
}

function readItem({ text, number, indented }: Line, section: Section | undefined, findings: Finding[]): void {
  const item = bulletIn(text);
  const last = section?.items.at(-1);
  if (section && item !== null && item !== '') section.items.push([item]);
  else if (section && last && indented) last.push(text);
  else if (section) section.items.push([text]);
  else findings.push({ code: 'text-unplaced', line: number, text });
}

/** An item that opens in bold, followed by a dash or nothing, has a title. */
function itemOf(text: string): BriefingItem {
  const close = text.startsWith('**') ? text.indexOf('**', 2) : -1;
  const title = text.slice(2, Math.max(close, 2)).trim();
  const rest = text.slice(close + 2).trim();
  if (title === '' || (rest !== '' && !'—–-:：'.includes(rest.charAt(0)))) return { title: null, text };
  return { title, text: rest.slice(1).trim() };
}

function emphasised(text: string): string | null {
  const isWhole = text.length > 2 && text.startsWith('*') && text.endsWith('*') && !text.startsWith('**');
  return isWhole && bulletIn(text) === null ? text.slice(1, -1).trim() : null;
}
