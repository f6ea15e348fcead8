import * as z from 'zod/mini';
import { type AboutText, aboutText } from './aboutText';
import { checksumOf } from './checksum';
import { parsed } from './parsed';

/** A dossier of the reader's own, as it stands on the desk: its text, and what a list shows of it. */
export interface KeptDossier extends AboutText {
  /** The name it is kept under and opened by. */
  readonly slug: string;
  /** As it was given: Markdown that may be broken, and is kept all the same. */
  readonly text: string;
  /** One more with every save. */
  readonly revision: number;
  /** When it was last saved, an ISO instant. */
  readonly changed: string;
}

/** A record of the desk as it was found: `whole` where it is what was written, to the letter. */
export interface FoundDossier {
  readonly dossier: KeptDossier;
  readonly whole: boolean;
}

/** A moment or a day in ISO form, as far as a clock can make something of it. */
export const instantSchema = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));

const count = z.int().check(z.nonnegative());
const recordSchema = z.object({
  text: z.string(),
  revision: count,
  changed: z.string(),
  title: z.string(),
  date: z.nullable(z.string()),
  language: z.string(),
  takes: count,
  readable: z.boolean(),
  checksum: z.string(),
});
const remainsSchema = z.object({
  text: z.string(),
  revision: z.catch(count, 0),
  changed: z.catch(instantSchema, new Date(0).toISOString()),
});

/** A dossier as it is to be kept: the text, with what it says of itself, which is read where it is not given. */
export function keptDossierOf(
  slug: string,
  text: string,
  revision: number,
  changed: string,
  about: AboutText = aboutText(text),
): KeptDossier {
  return { slug, text, revision, changed, ...about };
}

/** The text to keep, which reads back as the same. The slug is the name it is kept under. */
export function writeKeptDossier({
  text,
  revision,
  changed,
  title,
  date,
  language,
  takes,
  readable,
}: KeptDossier): string {
  const record = { text, revision, changed, title, date, language, takes, readable };
  return JSON.stringify({ ...record, checksum: checksumOf(JSON.stringify(record)) });
}

/**
 * Reads what is kept under a name, of which anything may be true: another
 * version wrote it, or a fault of the disk broke it. Then as much as is left is
 * read, and it says it is not `whole`; nothing that stands there is hidden.
 */
export function readKeptDossier(slug: string, kept: string): FoundDossier {
  const found = parsed(kept);
  const { data } = recordSchema.safeParse(found);
  if (data !== undefined) {
    const { checksum, ...record } = data;
    if (checksumOf(JSON.stringify(record)) === checksum) return { dossier: { slug, ...record }, whole: true };
  }
  const remains = remainsSchema.safeParse(found).data ?? {
    text: kept,
    revision: 0,
    changed: new Date(0).toISOString(),
  };
  return { dossier: keptDossierOf(slug, remains.text, remains.revision, remains.changed), whole: false };
}
