import { isCalendarDay } from '@/core/dossier/calendarDay';
import { notKnown, tidyName } from '@/core/dossier/names';
import type { Quote, Take } from '@/core/dossier/take';
import { webAddress } from '@/core/dossier/webAddress';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';
import { typedLens, typedName, typedText } from './typedText';

/** What can be changed of a take: all but its id, which follows its outlet. */
export type TakePart = Partial<Omit<Take, 'id'>>;

/** A part of a take as it is shown in a field or cell, and what typing into it makes of the take. */
export interface TakeField {
  /** Empty where it is not known. */
  shown(take: Take): string;
  /** What the take is to hold; nothing where what was typed cannot stand there. */
  typed(text: string, take: Take): TakePart;
}

/** The fields of a take, in the order of a form. */
export const takeFields = {
  outlet: {
    shown: ({ outlet }) => (outlet === notKnown ? '' : outlet),
    typed: (text) => ({ outlet: tidyName(text) || notKnown }),
  },
  region: { shown: ({ region }) => region ?? '', typed: (text) => ({ region: typedName(text) }) },
  language: {
    shown: ({ language }) => language ?? '',
    typed(text) {
      const language = printedLanguage(text);
      return language === null && text !== '' ? {} : { language };
    },
  },
  lens: { shown: ({ lens }) => lens ?? '', typed: (text) => ({ lens: typedLens(text) }) },
  headline: { shown: ({ headline }) => headline ?? '', typed: (text) => ({ headline: typedText(text) }) },
  gist: { shown: ({ gist }) => gist ?? '', typed: (text) => ({ gist: typedText(text) }) },
  quote: {
    shown: ({ quote }) => (quote === null || quote.text === quote.original ? '' : quote.text),
    typed: (text, { quote }) => ({ quote: quoteOf(typedText(text), quote?.original ?? null) }),
  },
  original: {
    shown: ({ quote }) => quote?.original ?? '',
    typed(text, { quote }) {
      const translated = quote === null || quote.text === quote.original ? null : quote.text;
      return { quote: quoteOf(translated, typedText(text)) };
    },
  },
  published: {
    shown: ({ published }) => published ?? '',
    typed: (text) => (text === '' ? { published: null } : isCalendarDay(text) ? { published: text } : {}),
  },
  byline: { shown: ({ byline }) => byline ?? '', typed: (text) => ({ byline: typedText(text) }) },
  link: { shown: ({ link, brokenLink }) => link ?? brokenLink ?? '', typed: linkPart },
} as const satisfies Readonly<Record<string, TakeField>>;
export type TakeFieldName = keyof typeof takeFields;

/** As files have it: where only the original is there, it is the quotation too. */
function quoteOf(text: string | null, original: string | null): Quote | null {
  if (text !== null) return { text, original };
  return original === null ? null : { text: original, original };
}

/** What is no web address is kept as text. Beside a link, what else stood in its place stays. */
function linkPart(typed: string, { link, brokenLink }: Take): TakePart {
  const text = typedText(typed);
  if (text !== null && webAddress(text) !== null) return { link: text, brokenLink: link === null ? null : brokenLink };
  return { link: null, brokenLink: text };
}

/** What a field of a take would show after this is typed into it. */
export function shownAfter(take: Take, field: TakeFieldName, text: string): string {
  const { shown, typed }: TakeField = takeFields[field];
  return shown({ ...take, ...typed(text, take) });
}
