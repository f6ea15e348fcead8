import type { Finding } from '@/core/formats/findings';
import type { Cursor, Line } from '@/core/formats/markdown/cursor';
import { headingIn, isRule } from '@/core/formats/markdown/marks';
import { canonicalAddress, canonicalIn } from './canonicalLine';
import { type Graph, isGraphLine, readGraphLine } from './graphLines';
import { type SectionName, sectionOf } from './headings';
import { opensLens, readProse } from './prose';
import { opensTake } from './takes/takeHead';
import { readTakes, type TakesSoFar } from './takes/takesSection';

type ProseSection = Exclude<SectionName, 'takes' | 'graph'>;

/** What stands under the headings of a dossier, and after its last rule. */
export interface Body extends TakesSoFar, Graph {
  readonly prose: Readonly<Record<ProseSection, string[]>>;
  readonly met: Set<SectionName>;
  /** The language of the headings, where they are not in English, which stands in files of every language. */
  language: string | null;
  canonical: string | null;
}

const byPosition: readonly SectionName[] = ['summary', 'significance', 'watchpoints'];

/** Reads everything below the head. */
export function readSections(cursor: Cursor, findings: Finding[]): Body {
  const body: Body = {
    prose: { summary: [], significance: [], watchpoints: [], basis: [] },
    takes: [],
    lenses: new Set(),
    related: [],
    entities: [],
    met: new Set(),
    language: null,
    canonical: null,
  };
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) readNext(line, cursor, body, findings);
  return body;
}

function readNext(line: Line, cursor: Cursor, body: Body, findings: Finding[]): void {
  const heading = headingIn(line.text);
  const canonical = canonicalIn(line.text);
  if (opensTake(line.text) || (heading !== null && opensLens(line.text, cursor.peekText(1)?.text))) {
    if (!body.met.has('takes')) {
      findings.push({ code: 'takes-section-missing', line: heading ? (cursor.peekText(1)?.number ?? 0) : line.number });
    }
    readSection('takes', cursor, body, findings);
    return;
  }
  cursor.next();
  if (heading !== null) readUnder(heading.text, line, cursor, body, findings);
  else if (canonical !== null && body.canonical === null) {
    body.canonical = canonicalAddress(canonical);
    if (body.canonical === null) findings.push({ code: 'link-refused', line: line.number, text: canonical });
  } else if (isGraphLine(line.text)) readGraphLine(line, body, findings);
  else if (line.text !== '' && !isRule(line.text)) {
    findings.push({ code: 'text-unplaced', line: line.number, text: line.text });
  }
}

function readUnder(heading: string, line: Line, cursor: Cursor, body: Body, findings: Finding[]): void {
  const known = sectionOf(heading);
  const section = known?.section ?? byShape(cursor) ?? nextByPosition(body.met);
  if (known && known.language !== 'en') body.language ??= known.language;
  if (section !== null) readSection(section, cursor, body, findings);
  else {
    findings.push({ code: 'section-unknown', line: line.number, heading });
    readProse(cursor);
  }
}

function readSection(section: SectionName, cursor: Cursor, body: Body, findings: Finding[]): void {
  body.met.add(section);
  if (section === 'takes') readTakes(cursor, body, findings);
  else if (section !== 'graph') for (const text of readProse(cursor)) body.prose[section].push(text);
}

/** What a section under an unknown heading must be, by what it begins with. */
function byShape(cursor: Cursor): 'takes' | 'graph' | null {
  const first = cursor.peekText()?.text ?? '';
  if (isGraphLine(first)) return 'graph';
  if (opensTake(first)) return 'takes';
  if (headingIn(first)?.level !== 3) return null;
  return opensLens(first, below(cursor)) ? 'takes' : null;
}

function below(cursor: Cursor): string | undefined {
  let after = 0;
  while (cursor.peek(after)?.text === '') after++;
  return cursor.peekText(after + 1)?.text;
}

/** The first sections are what happened, why it matters and what to watch, whatever they are called. */
function nextByPosition(met: ReadonlySet<SectionName>): SectionName | null {
  if (met.has('takes') || met.has('graph') || met.has('basis')) return null;
  return byPosition[byPosition.findLastIndex((section) => met.has(section)) + 1] ?? null;
}
