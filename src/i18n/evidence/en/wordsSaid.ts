import type { SharedCopy } from '@/core/reading/sharedCopy';
import { countsIn, listsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const lists = listsIn('en-GB');
const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;
const takesOf = (n: number, all: number) => `${figure(n)} of ${takes(all)}`;

/** Names, treatments, voices, marked words. */
export const wordsSaid = {
  title: 'What each calls it',
  opens: (words: string, where: string) => `“${words}”: ${where}`,
  inTake: (what: string, outlet: string) => `${what}: ${outlet}`,
  inTakes: takes,
  ownWords: 'In the outlets’ own words',
  dossierWords: 'In the dossier’s words and translations',
  dossier: 'The dossier',
  moreTakes: (n: number) => `${figure(n)} more ${noun(n, { one: 'take', other: 'takes' })}`,

  names: {
    says: 'The exact words used for those the event is about, and for what was done. Wording is compared between outlets only where the words are their own.',
    ways: 'How to see the names',
    way: { name: 'By name', take: 'By take' },
    who: 'Who or what',
    take: 'Take',
    unnamed: 'Someone called by where they are from',
    unnamedHint: 'Who is meant cannot be told by rule.',
    acts: 'What was done, as a wrong',
    actsHint: 'Words of a list, in sentences that name someone.',
    verbs: 'How words are carried',
    verbsHint: 'Words of a list that carry speech, in sentences that name someone.',
    none: 'not in the words we have',
    dash: 'A dash: not in the words we have of that take. Takes without any words here have no row.',
    noEntities: 'The dossier names nobody it is about, so there is no name to look for.',
    caption: (n: number, own: number, all: number) =>
      `Unit: takes in this dossier. n = ${figure(all)}, of which ${figure(own)} with words of their own (link, headline, quotation in the original) and ${figure(n)} with any words. Spellings that differ only in capitals are one.`,
  },

  treatment: {
    title: 'How the claim is treated',
    says: 'What the words in each text may be a cue for: the claim as fact, as someone’s words, at a distance. No list knows what the claim is, so a cue may be about something else.',
    proposed: 'A rule proposes; nobody has confirmed it',
    noted: 'Noted by someone',
    take: 'Take',
    nobody: 'Nobody has noted one.',
    meaning: (name: string) => `What it means: ${name}`,
    toMethod: 'This list in the method',
    summary: (cued: number, own: number, all: number) =>
      `${takesOf(own, all)} have words of their own here; in ${figure(cued)} of them a rule finds a cue.`,
    noneHere: 'no cue here',
    noText: 'no such text here',
    nobodyNoted: 'Nobody has noted a treatment in this dossier.',
    notedIn: (n: number, all: number) => `Someone has noted a treatment of ${takesOf(n, all)}.`,
    noCue: 'No listed cue in the words of their own',
    noOwnWords: 'No words of their own here',
    caption: (n: number, own: number) =>
      `Unit: takes in this dossier. n = ${figure(n)}, of which ${figure(n - own)} without words of their own here. Each proposal names its rule, its words and whose they are.`,
  },

  voices: {
    title: 'Who speaks, and who is spoken of',
    says: 'Whether those the event is about are given as the source of a statement, or only named, in the text we have. The articles may hold more.',
    who: 'Who it is about',
    speaks: 'Speaks',
    spokenOf: 'Only spoken of',
    inDossier: 'In the dossier’s own text',
    of: (n: number, all: number) =>
      n === 0
        ? `none of the ${takes(all)} that name it`
        : n === all
          ? `all ${takes(all)} that name it`
          : `${figure(n)} of the ${takes(all)} that name it`,
    none: 'in none',
    nowhere: 'In no take we have words of',
    onlyDossier: 'in the dossier’s words',
    dossierSpeaks: 'speaks',
    dossierNames: 'spoken of',
    dossierNot: 'not named',
    rule: 'By rule: the name stands as the source of a verb of speech or of a quotation. It misses a pronoun that speaks, and may take one clause for another.',
    caption: (n: number, withWords: number, all: number) =>
      `Unit: takes in this dossier. n = ${figure(all)}, of which ${figure(all - withWords)} without words here; ${figure(n)} ${noun(n, { one: 'name', other: 'names' })} the event is about.`,
    noEntities: 'The dossier names nobody it is about, so nobody can be heard by rule.',
  },

  copy: {
    title: 'Possible shared copy',
    says: 'Takes whose links, headlines or quotations are nearly the same. It is a possibility: one event has one vocabulary, and who wrote it cannot be seen from here.',
    folded: (carriers: number) => `One take, ${figure(carriers)} carriers`,
    counts: (all: number, folded: number) =>
      `${takes(all)} in this dossier. Counted as one wherever copy may be shared: ${figure(folded)}.`,
    by: {
      link: (shared: number, all: number) =>
        shared === all
          ? `all ${figure(all)} words of their links`
          : `${figure(shared)} of the ${figure(all)} different words of their links`,
      headline: () => 'the same headline, but for capitals and marks',
      quotation: () => 'the same quotation, but for capitals and marks',
    } satisfies Record<SharedCopy['by'], (shared: number, all: number) => string>,
    none: 'No two takes here are alike enough to say so.',
    rule: 'Links count from six words, small words and endings aside, where at least eight in ten are shared; headlines and quotations where they are the same.',
    caption: (n: number, asked: number) =>
      `Unit: pairs of takes in this dossier. n = ${takes(n)}, of which ${figure(n - asked)} without words of their own.`,
    share: (outlets: readonly string[]) => `${lists.and(outlets)} share`,
  },
};
