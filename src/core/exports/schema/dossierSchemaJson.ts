import * as z from 'zod/mini';
import { dossierSchema } from '@/core/dossier/dossier';
import { said } from './said';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The form of our JSON as the app writes it, version 1. */
const fileSchema = z.object({ parallax: z.literal(1), dossier: dossierSchema });

/** The objects whose fields are described, each by where it stands. */
const described = [
  [['dossier'], said.dossier],
  [['dossier', 'takes'], said.take],
  [['dossier', 'takes', 'quote'], said.quote],
  [['dossier', 'takes', 'notes'], said.note],
  [['dossier', 'related'], said.related],
  [['dossier', 'entities'], said.entity],
] as const;

/**
 * The JSON Schema (2020-12) of our JSON, made of the very schema files are held
 * to when they are read. What the app reads may leave out what it does not
 * know; what it writes never does.
 */
export function dossierSchemaJson(): string {
  const form: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(fileSchema, { io: 'input' }), meant));
  for (const [place, fields] of described) {
    const properties = propertiesAt(form, place);
    for (const [name, words] of Object.entries(fields)) Object.assign(properties[name] ?? {}, words);
  }
  const { $schema, ...rest } = form;
  const named = {
    $schema,
    $id: 'urn:parallax:dossier:1',
    title: 'Parallax dossier',
    description:
      'One event and everything gathered about it, as Parallax saves it. Null is not known. Reading fills in what is left out.',
    ...rest,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** Leaves out what speaks of programs, not of files. */
function meant(key: string, value: unknown): unknown {
  return key === 'readOnly' || (key === 'maximum' && value === Number.MAX_SAFE_INTEGER) ? undefined : value;
}

/** The fields of an object in a schema, through lists and what may be null. */
function propertiesAt(schema: JsonSchema, path: readonly string[]): Record<string, unknown> {
  let at = schema;
  for (const name of path) {
    const field = at.properties?.[name];
    const held = typeof field === 'object' ? (field.anyOf?.[0] ?? field.items ?? field) : {};
    at = typeof held === 'object' && !Array.isArray(held) ? held : {};
  }
  return at.properties ?? {};
}
