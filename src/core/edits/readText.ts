import type { Dossier } from '@/core/dossier/dossier';
import type { Finding } from '@/core/formats/findings';
import { readFile } from '@/core/formats/readFile';

/** What a text comes to while it is being edited. */
export interface TextRead {
  /** Null where it cannot be read as a dossier. */
  readonly dossier: Dossier | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads the text of a dossier. Takes that are as they were are the very same
 * objects as in `before`, so that what shows them need not be drawn anew.
 */
export function readText(text: string, before: Dossier | null): TextRead {
  const reading = readFile(text);
  if (reading.kind !== 'dossier') return { dossier: null, findings: reading.findings };
  const { dossier, findings } = reading;
  const known = new Map(before?.takes.map((take) => [JSON.stringify(take), take]));
  return {
    dossier: { ...dossier, takes: dossier.takes.map((take) => known.get(JSON.stringify(take)) ?? take) },
    findings,
  };
}

const unkept: ReadonlySet<Finding['code']> = new Set([
  'frontmatter-ignored',
  'meta-key-unknown',
  'date-unreadable',
  'count-unreadable',
  'language-unreadable',
  'section-unknown',
  'text-unplaced',
  'lens-without-takes',
  'link-twice',
  'note-unreadable',
  'take-line-unknown',
  'take-unreadable',
  'value-unreadable',
]);

/** What stands in a text and not in the dossier read from it: a dossier written anew no longer holds it. */
export function unkeptIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => unkept.has(code));
}
