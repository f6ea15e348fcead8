import type { Caution, WordGroup } from '@/core/reading/words/lists/wordList';
import type { Quotation } from '@/core/reading/words/quotations';
import { countsIn, listsIn } from '@/i18n/plural';

const { figure } = countsIn('en');
const lists = listsIn('en-GB');

/** Words marked where they stand: what each line is, and what a mark tells when it is pressed. */
export const marks = {
  title: 'Words marked by list',
  dek: 'A line under a word means that one of our lists has it. What the text does with it, only reading tells. Press a word to see its list.',
  none: 'No text of this dossier has a word of our lists.',
  broke: 'The texts could not be read, so nothing is marked.',
  families: {
    speech: 'verb of speech',
    distance: 'distance, hearsay',
    answer: 'denial, doubt',
    hedge: 'hedge',
    booster: 'booster',
    loaded: 'loaded word',
    act: 'act named as a wrong',
    quotation: 'quotation marks as a cue',
  },
  speakersKey: 'within a quotation: the speaker’s word',
  terms: (words: readonly string[]) =>
    `Not marked, since the story itself is about them: ${lists.and(words.map((word) => `“${word}”`))}.`,
  weak: 'Lists are weak. Only the English loaded words have been measured, on US news.',
  bringBack: 'Bring back the marks put aside',

  stands: (layer: string) => `Where it stands: ${layer}.`,
  speakers: 'It stands within a quotation: the speaker’s word, as it is printed here.',
  list: (language: string, id: string, version: string) => `List of ours in ${language}: ${id}, version ${version}.`,
  measured: (notJudged: number, elsewhere: number) =>
    `Measured: about ${figure(notJudged)} of 10 marked sentences were not judged biased by experts in US news; on Ukraine news ${figure(elsewhere)} of 100 were not. Untested in Korean.`,
  notMeasured: (language: string) => `Not measured: nobody has tested this list in ${language}.`,
  toList: 'The whole list',
  toRule: 'How words are marked',
  source: (words: string) => `Who said it, as far as a rule can tell: “${words}”.`,
  noSource: 'By rule nobody was found who said it. A source may be named a sentence earlier.',
  notHere: 'Not here',

  groups: {
    neutral: { name: 'Neutral verb of speech', says: 'Reports that something was said, and no more.' },
    strong: { name: 'Strong verb of speech', says: 'Says it with force: warns, insists, declares.' },
    distancing: { name: 'Distancing', says: 'Leaves it to the speaker whether it is so.' },
    accusing: { name: 'Accusing', says: 'Names a wrong and who is said to have done it.' },
    conceding: { name: 'Conceding', says: 'Takes what is said as true, and as unwelcome to the speaker.' },
    factive: { name: 'Factive', says: 'Takes what follows as true: reveals, confirms, shows that.' },
    dismissing: { name: 'Dismissing', says: 'Someone denies it or waves it aside.' },
    urging: { name: 'Urging', says: 'Calls for something to be done.' },
    hearsay: { name: 'Hearsay', says: 'Passes on what nobody named is said to have said.' },
    labels: { name: 'Loaded: label', says: 'A name for someone that carries a judgement.' },
    puffery: { name: 'Loaded: puffery', says: 'Praises where a plain word would do.' },
    emotion: { name: 'Loaded: emotion', says: 'A word of strong feeling.' },
    editorial: { name: 'Loaded: comment', says: 'A word by which a text comments on what it tells.' },
    charged: { name: 'Loaded: charged', says: 'A word with a charge where a plainer one exists.' },
    hedge: { name: 'Hedge', says: 'Holds back: may, seems, likely.' },
    booster: { name: 'Booster', says: 'Presses: certainly, proven, largest ever.' },
    contesting: { name: 'Contesting', says: 'Tells that it is disputed.' },
    rejecting: { name: 'Rejecting', says: 'Calls it baseless or untrue.' },
    act: { name: 'Act named as a wrong', says: 'Attack, theft, fraud: what was done, with a verdict in the name.' },
  } satisfies Record<WordGroup, { name: string; says: string }>,
  cautions: {
    'legal-term': 'A term of law too. Writing it may be proper caution, not doubt.',
    'leans-factive': 'Reports, but leans towards taking it as true.',
    'neutral-despite-dictionaries': 'Neutral in news, though dictionaries give “claim”.',
  } satisfies Record<Caution, string>,
  cues: {
    short: {
      name: 'A word or three in quotation marks',
      says: 'May keep a distance from the word, or only quote it exactly. No rule can tell which.',
    },
    headline: {
      name: 'A headline that quotes',
      says: 'Common in Korean headlines: another’s words stand where the outlet’s own might.',
    },
  } satisfies Record<NonNullable<Quotation['cue']>, { name: string; says: string }>,
};
