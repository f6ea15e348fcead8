import * as z from 'zod/mini';
import { noteSchema } from '@/core/notes/note';
import { isCalendarDay } from './calendarDay';
import { unlabelled } from './lens';
import { notKnown } from './names';
import { webAddress } from './webAddress';

export const isoDate = z.string().check(z.refine(isCalendarDay));
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/));
const named = z.string().check(z.minLength(1));
const text = z.nullable(named);

/** The address of a page, which may become a link; see `webAddress`. */
export const webLink = z.string().check(z.refine((address) => webAddress(address) !== null));

export const quoteSchema = z.object({
  /** As the dossier prints it: in the dossier's language, so often a translation. */
  text: named,
  /** The words as the outlet printed them, where the dossier has them. */
  original: text,
});

/**
 * One outlet's account of the event a dossier gathers. What the dossier does
 * not know is null, and is drawn as unknown.
 */
export const takeSchema = z.object({
  /** Distinct within its dossier: the outlet's name as a slug. */
  id: named,
  outlet: named,
  /** As printed: `Hong Kong / China` is one region, of two places. Never `?`, which stands for null in files. */
  region: z.nullable(named.check(z.refine((region) => region !== notKnown))),
  /** Of the article, BCP 47. Gist and quote are in the dossier's language. */
  language: z.nullable(languageTag),
  /** The standpoint the dossier gives this take. Null is no lens, which is not a lens, and never `unlabelled`. */
  lens: z.nullable(named.check(z.refine((lens) => lens !== unlabelled))),
  /** As the outlet published it. */
  headline: text,
  /** What the take says, in the dossier's words. */
  gist: text,
  quote: z.nullable(quoteSchema),
  published: z.nullable(isoDate),
  byline: text,
  link: z.nullable(webLink),
  /** What stood in the link's place where it is not a web address: shown, never linked. */
  brokenLink: z.nullable(named.check(z.refine((text) => webAddress(text) === null))),
  notes: z.readonly(z.array(noteSchema)),
});
export type Take = Readonly<z.infer<typeof takeSchema>>;
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/**
 * A take is *voiced* when the dossier carries its gist or a quotation, and
 * *silent* when it only names and links the article. Silent takes count as
 * coverage: who reported is as telling as what was said.
 */
export function isVoiced(take: Take): boolean {
  return take.gist !== null || take.quote !== null;
}

/** How much of the take the dossier holds: a gist or quotation, a headline, or only a link. */
export function voiceOf(take: Take): 'voiced' | 'headline' | 'link' {
  if (isVoiced(take)) return 'voiced';
  return take.headline === null ? 'link' : 'headline';
}
