import type { Briefing } from '@/core/briefing/briefing';
import type { Dossier } from '@/core/dossier/dossier';
import type { Finding } from './findings';
import type { Draft, Format } from './format';
import { completedBriefing, completedDossier, isFields, refusedLinks } from './json/completed';
import { type JsonScan, jsonScan } from './json/jsonScan';
import { writtenJson } from './json/writtenJson';

/** The version of the form, which stands under `parallax` in every file. */
const version = 1;

/** Dossiers and briefings in our own form: `{"parallax": 1, "dossier": {…}}`. */
export const dossierJson: Format = { id: 'dossier-json', recognises, read };

/** A dossier as JSON, which reads back as the same dossier. */
export function dossierToJson(dossier: Dossier): string {
  return `${writtenJson({ parallax: version, dossier }, 1)}\n`;
}

/** A briefing as JSON, which reads back as the same briefing. */
export function briefingToJson(briefing: Briefing): string {
  return `${writtenJson({ parallax: version, briefing }, 1)}\n`;
}

function recognises(text: string): boolean {
  return /^\s*\{/.test(text) && (text.slice(0, 400).includes('"parallax"') || text.slice(-400).includes('"parallax"'));
}

function read(text: string): Draft {
  let scan: JsonScan | undefined;
  const lineOf: Draft['lineOf'] = (path) => {
    scan ??= jsonScan(text);
    return scan.lineOf(path);
  };
  const file = parsed(text);
  if (!isFields(file)) return nothing({ code: 'json-broken', line: jsonScan(text).fault ?? 1 });
  const kind = isFields(file.dossier) ? 'dossier' : 'briefing';
  const content = file[kind];
  if (!isFields(content)) return nothing({ code: 'form-unknown', line: 1 });
  const findings: Finding[] = [];
  if (file.parallax !== version) {
    findings.push({ code: 'version-unknown', line: lineOf(['parallax']), version: String(file.parallax) });
  }
  const draft = kind === 'dossier' ? completedDossier(content) : completedBriefing(content);
  for (const { index, text } of refusedLinks(content.takes)) {
    findings.push({ code: 'link-refused', line: lineOf([kind, 'takes', index, 'link']), text });
  }
  return { kind, draft, findings, lineOf: (path) => lineOf([kind, ...path]) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nothing(finding: Finding): Draft {
  return { kind: 'dossier', draft: null, findings: [finding], lineOf: () => 1 };
}
