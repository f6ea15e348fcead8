import { authorNamed } from '@/core/exports/citations/authorName';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { LinesLook } from '@/core/intake/look';
import { citedStory } from '@/core/intake/said/citedStory';
import { doiLink } from '@/core/intake/said/linkSaid';
import { storySaid, tellsOfStory } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { type RisRecord, risRecords } from './risRecords';

/** Tags that say nothing of a story: its kind, numbers and pages, short names, where and when it was found. */
const passed = new Set('TY|ID|IS|VL|SP|EP|SN|ST|J1|J2|DB|DP|AN|Y2'.split('|'));

/** References as RIS has them. What the reader said themselves stands in keywords (`KW`) and notes (`N1`). */
export const ris: IntakeFormat<LinesLook> = {
  id: 'ris',
  lacks: ['hour'],
  recognises({ text }) {
    const [, line = ''] = /^\s*(TY {2}- ?[^\r\n]*)/.exec(text) ?? /^(TY {2}- ?[^\r\n]*)/m.exec(text) ?? [];
    return line === '' ? null : { saw: line.trim().slice(0, 80) };
  },
  read({ text }) {
    const findings: IntakeFinding[] = [];
    const tell = (finding: IntakeFinding) => findings.push(finding);
    const { records, odd, isCut } = risRecords(text);
    for (const { line, text: lost } of odd) tell({ code: 'row-unreadable', line, text: lost.slice(0, 200) });
    const stories = records.flatMap((record) => {
      const printed = { line: record.line, ...storyIn(record) };
      for (const field of record.unread(passed)) tell({ code: 'field-left-out', line: record.line, field, count: 1 });
      if (tellsOfStory(printed)) return [storySaid(printed, tell)];
      tell({ code: 'rows-left-out', line: record.line, count: 1, text: record.first });
      return [];
    });
    if (isCut) tell({ code: 'file-cut', line: records.at(-1)?.line ?? 1 });
    return { kind: 'stories', stories, title: null, findings: toldOnce(findings) };
  },
};

function storyIn(record: RisRecord) {
  const { first, all } = { first: record.value, all: record.values };
  return citedStory({
    outlet: first('T2', 'JO', 'JF', 'JA', 'BT', 'PB'),
    headline: first('TI', 'T1', 'CT'),
    authors: all('AU', 'A1').map(authorNamed),
    published: dayIn(first('DA', 'Y1', 'PY')),
    link: first('UR', 'LK') || doiLink(first('DO')),
    language: first('LA'),
    place: first('CY', 'PP'),
    keywords: all('KW').flatMap((line) => line.split(/[\n;]/)),
    note: all('N1').join('\n'),
    abstract: first('AB', 'N2'),
    source: 'RIS',
  });
}

/** `2026/06/24/`, `2026/06//`, `2026///spring`: slashes hold the place of what is not known. */
function dayIn(printed: string): string {
  return printed.replace(/^(\d{4}(?:\/\d\d?){0,2})\/(?!\d).*$/, '$1').replace(/^(\d{4})\/(\d\d)$/, '$1-$2');
}
