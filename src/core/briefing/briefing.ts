import * as z from 'zod/mini';
import { isoDate, languageTag, webLink } from '@/core/dossier/take';

const named = z.string().check(z.minLength(1));

export const briefingItemSchema = z.object({
  /** The bold opening of an item, where it has one. */
  title: z.nullable(named),
  text: z.string(),
});

export const briefingSectionSchema = z.object({
  /** As printed, without its ornament: `주요 뉴스`. */
  name: named,
  items: z.readonly(z.array(briefingItemSchema)),
});

/** A digest of many events. It has sections and items, and no takes. */
export const briefingSchema = z.object({
  slug: named,
  language: languageTag,
  title: named,
  /** Who publishes the digest, where the title line says so. */
  feed: z.nullable(named),
  /** Of the events it digests. */
  date: z.nullable(isoDate),
  /** When the digest was written, which can be later. */
  writtenOn: z.nullable(isoDate),
  sourceLink: z.nullable(webLink),
  intro: z.nullable(named),
  sections: z.readonly(z.array(briefingSectionSchema)),
  /** What the file says of a model having written it, as printed; null where it says nothing. */
  modelNotice: z.nullable(named),
});
export type Briefing = Readonly<z.infer<typeof briefingSchema>>;
export type BriefingItem = Readonly<z.infer<typeof briefingItemSchema>>;
export type BriefingSection = Readonly<z.infer<typeof briefingSectionSchema>>;
