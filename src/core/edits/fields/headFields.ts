import { isCalendarDay } from '@/core/dossier/calendarDay';
import type { Dossier, Entity, Related } from '@/core/dossier/dossier';
import { notKnown, tidyName } from '@/core/dossier/names';
import { derivedSlug } from '@/core/formats/eventMarkdown/eventMarkdown';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';
import { type LineForm, shownLines, typedLines } from './typedLines';
import { typedText } from './typedText';

/** A part of a dossier as it is shown in a field, and what typing into the field makes of it. */
export interface HeadField {
  /** Empty where it is not known. */
  shown(dossier: Dossier): string;
  /** What the dossier is to hold; nothing where what was typed cannot stand there. */
  typed(text: string, dossier: Dossier): Partial<Dossier>;
}

const sentences: LineForm<string> = { print: (text) => text, read: typedText };
const entities: LineForm<Entity> = { print: ({ name, aliases }) => [name, ...aliases].join(' = '), read: entityIn };
const related: LineForm<Related> = {
  print: ({ slug, label }) => (label === null ? slug : `${slug} | ${label}`),
  read: relatedIn,
};

/** Everything of a dossier that is not a take, in the order of its fields. */
export const headFields = {
  title: {
    shown: ({ title }) => (title === notKnown ? '' : title),
    // An address made of the title follows it; one that was given stays.
    typed(text, { title: before, slug, canonical }) {
      const title = typedText(text) ?? notKnown;
      return slug === derivedSlug(canonical, before) ? { title, slug: derivedSlug(canonical, title) } : { title };
    },
  },
  dek: { shown: ({ dek }) => dek ?? '', typed: (text) => ({ dek: typedText(text) }) },
  date: {
    shown: ({ date }) => date ?? '',
    typed: (text) => (text === '' ? { date: null } : isCalendarDay(text) ? { date: text } : {}),
  },
  language: {
    shown: ({ language }) => language,
    typed(text) {
      const language = printedLanguage(text);
      return language === null ? {} : { language };
    },
  },
  heads: lines('heads'),
  summary: lines('summary', '\n\n'),
  significance: lines('significance', '\n\n'),
  watchpoints: lines('watchpoints'),
  entities: {
    shown: (dossier) => shownLines(dossier.entities, entities),
    typed: (text, dossier) => ({ entities: typedLines(text, dossier.entities, entities) }),
  },
  related: {
    shown: (dossier) => shownLines(dossier.related, related),
    typed: (text, dossier) => ({ related: typedLines(text, dossier.related, related) }),
  },
  basis: lines('basis'),
} as const satisfies Readonly<Record<string, HeadField>>;
export type HeadFieldName = keyof typeof headFields;

function lines(part: 'heads' | 'summary' | 'significance' | 'watchpoints' | 'basis', between = '\n'): HeadField {
  return {
    shown: (dossier) => shownLines(dossier[part], sentences, between),
    typed: (text, dossier) => ({ [part]: typedLines(text, dossier[part], sentences) }),
  };
}

/** `Alibaba = Alibaba Group`: a name and the others it goes by. */
function entityIn(line: string): Entity | null {
  const names = line.split(/(?:^|\s+)=(?:\s+|$)/).map(tidyName);
  const [name, ...aliases] = names.filter((each) => each !== '');
  return name === undefined ? null : { name, aliases };
}

/** `slug | Label`: another dossier by the last part of its address, and what to call it. */
function relatedIn(line: string): Related | null {
  const [slug = '', ...label] = line.split('|');
  const name = typedText(slug);
  return name === null ? null : { slug: name, label: typedText(label.join('|')) };
}

/** The dossier with what was typed into one of its fields; the very same where that changes nothing. */
export function typeHead(dossier: Dossier, field: HeadFieldName, text: string): Dossier {
  const { shown, typed }: HeadField = headFields[field];
  const next = { ...dossier, ...typed(text, dossier) };
  return shown(next) === shown(dossier) ? dossier : next;
}
