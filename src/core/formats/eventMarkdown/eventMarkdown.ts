import { distinctSlugs, notKnown, slugOf } from '@/core/dossier/names';
import type { Finding } from '@/core/formats/findings';
import type { Draft, Format, Path } from '@/core/formats/format';
import { type Cursor, cursorOver } from '@/core/formats/markdown/cursor';
import { headingIn } from '@/core/formats/markdown/marks';
import { scriptLanguage } from '@/core/formats/printed/scriptLanguage';
import { canonicalIn, languageIn, slugIn } from './canonicalLine';
import { type Head, passFrontmatter, readHead } from './head';
import { opensKnownSection } from './headings';
import { metaIn } from './metaLine';
import { type Body, readSections } from './sections';
import type { ReadTake } from './takes/takeBlock';
import { opensTake } from './takes/takeHead';

/** One event and its takes, in Markdown. The grammar stands in `data/README.md`. */
export const eventMarkdown: Format = { id: 'event-markdown', recognises, read };

/** What no other kind of file holds. */
const marks: readonly ((line: string) => boolean)[] = [
  (line) => metaIn(line) !== null,
  (line) => canonicalIn(line) !== null,
  opensKnownSection,
  opensTake,
];

/** By one of those marks; or by a title that nothing but a dek follows. */
function recognises(text: string): boolean {
  const cursor = cursorOver(text);
  let other = 0;
  for (let line = cursor.next(); line !== undefined; line = cursor.next()) {
    if (marks.some((isMark) => isMark(line.text))) return true;
    if (line.text !== '' && !line.text.startsWith('>')) other++;
  }
  const first = cursorOver(text).peekText();
  return other === 1 && headingIn(first?.text ?? '')?.level === 1;
}

function read(text: string): Draft {
  const findings: Finding[] = [];
  const cursor = cursorOver(text);
  passFrontmatter(cursor, findings);
  const head = readHead(cursor, findings);
  const body = readSections(cursor, findings);
  findings.push(...missing(head, body, cursor));
  return { kind: 'dossier', draft: draftOf(head, body), findings, lineOf: (path) => lineIn(path, head, body.takes) };
}

function draftOf(head: Head, body: Body): object {
  const { meta } = head;
  const { canonical, prose, related, entities } = body;
  const title = head.title ?? notKnown;
  const language =
    meta?.language ??
    (canonical === null ? null : languageIn(canonical)) ??
    body.language ??
    scriptLanguage(`${title} ${head.dek ?? ''} ${prose.summary.join(' ')}`);
  return {
    slug: meta?.slug ?? derivedSlug(canonical, title),
    language,
    title,
    dek: head.dek,
    date: meta?.date ?? null,
    heads: meta?.heads ?? [],
    ...prose,
    takes: withIds(body.takes),
    related,
    entities,
    declared: meta?.declared ?? {},
    canonical,
  };
}

/** The slug a dossier has where nobody gives it one. */
export function derivedSlug(canonical: string | null, title: string): string {
  return (canonical === null ? null : slugIn(canonical)) ?? (slugOf(title) || 'dossier');
}

/** Ids as the file gives them, else from the outlets' names; from the names alone where two would be the same. */
function withIds(read: readonly ReadTake[]): readonly object[] {
  const slugs = distinctSlugs(read.map(({ take }) => take.outlet));
  const ids = read.map(({ id }, index) => id ?? slugs[index]);
  const distinct = new Set(ids).size === ids.length;
  return read.map(({ take }, index) => ({ id: distinct ? ids[index] : slugs[index], ...take }));
}

/** What a dossier should have and this one has not. A file without its last part is taken to be cut. */
function missing(head: Head, { met, takes, canonical, prose }: Body, cursor: Cursor): readonly Finding[] {
  const hasEnd = canonical !== null || met.has('graph') || met.has('basis');
  const declared = head.meta?.declared.takes ?? 0;
  const isCut = !hasEnd && (!met.has('takes') || declared > takes.length);
  if (isCut) return [{ code: 'file-cut', line: cursor.last }];
  const findings: Finding[] = [];
  if (!met.has('takes')) findings.push({ code: 'takes-section-missing', line: cursor.last });
  if (prose.summary.length === 0) findings.push({ code: 'section-missing', line: head.metaLine, section: 'summary' });
  return findings;
}

function lineIn(path: Path, head: Head, takes: readonly ReadTake[]): number {
  const take = path[0] === 'takes' && typeof path[1] === 'number' ? takes[path[1]] : undefined;
  if (take === undefined) return head.metaLine;
  return path[2] === 'quote' ? take.quoteLine : take.line;
}
