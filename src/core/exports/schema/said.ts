import { unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';

/** What the schema of a field adds to its type: words for people, and what JSON Schema can say of a check made in code. */
interface Said {
  readonly description: string;
  readonly pattern?: string;
  readonly not?: { readonly const: string };
}

const day = '^\\d{4}-\\d{2}-\\d{2}$';
const web = '^\\s*[Hh][Tt][Tt][Pp][Ss]?://\\S';
const prose = 'Plain text that may hold **bold**, *emphasis*, [links](https://…) and [[wikilinks]]; never HTML.';

/** By the name of the object, then of its field. */
export const said: Readonly<
  Record<'dossier' | 'take' | 'quote' | 'note' | 'related' | 'entity', Record<string, Said>>
> = {
  dossier: {
    slug: { description: 'The name of the dossier in addresses.' },
    language: { description: 'The language the dossier itself is written in, BCP 47.' },
    title: { description: 'The event in one line.' },
    dek: { description: 'The line under the title.' },
    date: { description: 'The day of the event, a day of the calendar.', pattern: day },
    heads: { description: 'The questions the dossier puts.' },
    summary: { description: `What happened, a paragraph an item. ${prose}` },
    significance: { description: `Why it matters, a paragraph an item. ${prose}` },
    watchpoints: { description: `What to watch. ${prose}` },
    takes: { description: 'What each outlet made of the event. Their ids are distinct.' },
    related: { description: 'Other dossiers it points to, which need not exist.' },
    entities: { description: 'Whom or what the event is about.' },
    basis: { description: `What the dossier rests on. ${prose}` },
    declared: { description: 'Counts the file states of itself, which may differ from what it holds.' },
    canonical: { description: 'Where this edition is published: an http or https address.', pattern: web },
  },
  take: {
    id: { description: 'Distinct within the dossier.' },
    outlet: { description: 'Who published it, as printed.' },
    region: {
      description: `Where the outlet speaks from, as printed; several places are parted by a slash. Never "${notKnown}".`,
      not: { const: notKnown },
    },
    language: { description: 'Of the article, BCP 47.' },
    lens: {
      description: `The standpoint the dossier gives this take. Null is no lens; never "${unlabelled}".`,
      not: { const: unlabelled },
    },
    headline: { description: 'As the outlet published it.' },
    gist: { description: 'What the take says, in the dossier’s words.' },
    quote: { description: 'A quotation from the take.' },
    published: { description: 'The day it came out, a day of the calendar.', pattern: day },
    byline: { description: 'Who wrote it, as printed.' },
    link: { description: 'The article: an http or https address without a name or password in it.', pattern: web },
    brokenLink: { description: 'What stood in the link’s place where that is no web address. Shown, never linked.' },
    notes: { description: 'What is said of the take, and by whom. Notes that differ stand side by side.' },
  },
  quote: {
    text: { description: 'As the dossier prints it, so often a translation.' },
    original: { description: 'The words as the outlet printed them.' },
  },
  note: {
    facet: { description: 'The question answered: frame, ownership, owner, stance…' },
    value: { description: 'A code of a vocabulary, a name, or what somebody wrote.' },
    by: { description: 'Who says so.' },
    source: { description: 'Where the sayer has it from; null where the sayer is the source.' },
    layer: { description: 'The text it was read from; null where it was not read from the take’s text.' },
    words: { description: 'The words it rests on, as they stand in that text.' },
    start: { description: 'Where those words begin, in UTF-16 units of that text.' },
    toward: { description: 'Whom or what it is toward.' },
    text: { description: 'What the sayer adds in words of their own.' },
    rule: { description: 'The rule that read or reckoned it.' },
    version: { description: 'Of the list, register or rule it is from.' },
    asOf: {
      description: 'The day, month or year the source speaks of.',
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    },
  },
  related: {
    slug: { description: 'The name of the other dossier in addresses.' },
    label: { description: 'What it is called here.' },
  },
  entity: {
    name: { description: 'As it is mostly called.' },
    aliases: { description: 'What else it is called.' },
  },
};
