import * as z from 'zod/mini';
import { briefingSchema } from '@/core/briefing/briefing';
import { dossierSchema } from '@/core/dossier/dossier';
import { type Finding, weightOf } from './findings';
import type { Reading } from './format';
import { writtenJson } from './json/writtenJson';

/** A reading that came to something. */
export type Readable = Exclude<Reading, { kind: 'unreadable' }>;

const format = 'dossier-json';
const findings = z.readonly(z.array(z.custom<Finding>(isFinding)));
const compiledSchema = z.union([
  z.object({ parallax: z.literal(1), dossier: dossierSchema, findings }),
  z.object({ parallax: z.literal(1), briefing: briefingSchema, findings }),
]);

/** A reading as the build leaves it in the library: whole, and with the findings and lines of the file it was read from. */
export function compiledJson(reading: Readable): string {
  const content = reading.kind === 'dossier' ? { dossier: reading.dossier } : { briefing: reading.briefing };
  return writtenJson({ parallax: 1, ...content, findings: reading.findings });
}

/**
 * The quick way in for files of the library, which the build has read already:
 * the reading, or null where anything is amiss. Then `readFile`, which also
 * knows this form, says what and where.
 */
export function readCompiled(text: string): Readable | null {
  const { data } = compiledSchema.safeParse(parsed(text));
  if (data === undefined) return null;
  return 'dossier' in data
    ? { kind: 'dossier', format, dossier: data.dossier, findings: data.findings }
    : { kind: 'briefing', format, briefing: data.briefing, findings: data.findings };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFinding(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('code' in value)) return false;
  return typeof value.line === 'number' && typeof value.code === 'string' && Object.hasOwn(weightOf, value.code);
}
