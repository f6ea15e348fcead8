import { briefingSchema } from '@/core/briefing/briefing';
import { dossierSchema } from '@/core/dossier/dossier';
import { checks } from './checks';
import type { Finding } from './findings';
import type { Draft, Path, Reading } from './format';
import { formats } from './formats';
import { lostLetters } from './lostLetters';
import { mend } from './mend';
import { whyUnreadable } from './whyUnreadable';

/** Beyond this a file is not a dossier, and reading it would only hold up the page. */
const most = 20_000_000;

/** What is known of a file besides its text: the name it goes by. */
export interface Known {
  readonly slug?: string | undefined;
}

/**
 * Reads a file of any known form. Never throws: a file that cannot be read says
 * why, and one that can says everything odd about it, line by line.
 */
export function readFile(text: string, known: Known = {}): Reading {
  if (text.length > most) {
    return unreadable(null, [{ code: 'file-too-large', line: 1, characters: text.length, most }]);
  }
  const tidy = text.replace(/^\uFEFF+/, '').normalize('NFC');
  const format = formats.find((each) => each.recognises(tidy));
  if (format === undefined) return unreadable(null, [whyUnreadable(tidy)]);
  const found = format.read(tidy);
  const read = { ...found, findings: [...found.findings, ...lostLetters(tidy)] };
  if (read.draft === null) return unreadable(format.id, read.findings);
  const draft = known.slug === undefined ? read.draft : { ...read.draft, slug: known.slug };
  return read.kind === 'dossier' ? dossierReading(format.id, draft, read) : briefingReading(format.id, draft, read);
}

function dossierReading(format: string, draft: object, { findings, lineOf }: Draft): Reading {
  const { valid, lost } = mend(dossierSchema, draft);
  const told = [...findings, ...lost.map((path) => lossOf(path, lineOf))];
  if (valid === null) return unreadable(format, told);
  return { kind: 'dossier', format, dossier: valid, findings: byLine([...told, ...checks(valid, lineOf)]) };
}

function briefingReading(format: string, draft: object, { findings, lineOf }: Draft): Reading {
  const { valid, lost } = mend(briefingSchema, draft);
  const told = byLine([...findings, ...lost.map((path) => lossOf(path, lineOf))]);
  return valid === null ? unreadable(format, told) : { kind: 'briefing', format, briefing: valid, findings: told };
}

function lossOf(path: Path, lineOf: Draft['lineOf']): Finding {
  const field = path.map(String).join('.');
  const isTake = path.length === 2 && path[0] === 'takes';
  return { code: isTake ? 'take-unreadable' : 'value-unreadable', line: lineOf(path), field };
}

function unreadable(format: string | null, findings: readonly Finding[]): Reading {
  return { kind: 'unreadable', format, findings: byLine(findings) };
}

function byLine(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => one.line - other.line);
}
