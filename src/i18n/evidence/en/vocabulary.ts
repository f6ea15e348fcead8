import type { BiasLevel, BiasSupport } from '@/core/notes/vocabulary/biasForms';
import type { TechniqueGroup } from '@/core/notes/vocabulary/techniques';
import type { Tradition } from '@/core/notes/vocabulary/traditions';
import type { VocabularyId } from '@/core/notes/vocabulary/vocabularies';
import { codeMeanings } from './codeMeanings';
import { codeNames } from './codeNames';

/** The words of codes: their lists, names, meanings and origins, and how notes and labels are told in popovers. */
export const vocabulary = {
  names: codeNames,
  says: codeMeanings,

  sets: {
    frames: {
      title: 'Policy frames',
      says: 'What a text makes salient. Made for US policy debates, so some fit badly elsewhere. A text may have several.',
    },
    storyFrames: {
      title: 'Story frames',
      says: 'Five frames of news in general, found with twenty questions. A frame’s score is the mean of its answers.',
    },
    storyItems: {
      title: 'Questions of the story frames',
      says: 'Answered yes or no of one text. Our paraphrase.',
    },
    entman: {
      title: 'What framing does',
      says: 'Four things a frame may do. One line of free text each.',
    },
    treatment: {
      title: 'Treatment of the claim',
      says: 'How a text holds the claim the event is about: as fact, as someone’s words, at a distance, or not at all.',
    },
    biasForms: {
      title: 'Forms of bias',
      says: 'Ways coverage may depart from an even account, and where each can be seen. The app gives cues; people judge.',
    },
    ownership: {
      title: 'Ownership',
      says: 'Who owns an outlet and decides its line. The seven models of the Monitor, compressed.',
    },
    ownershipFlags: {
      title: 'What to know of an owner',
      says: 'Two things shown wherever they apply. They follow from a rule and decide nothing.',
    },
    position: {
      title: 'Position in the event',
      says: 'Where an outlet’s country stands in the dispute. Given only where the dossier says who claims what.',
    },
    beat: { title: 'Beat', says: 'What an outlet mostly covers, as its label has it.' },
    genre: { title: 'Genre', says: 'What kind of text it is.' },
    stance: {
      title: 'Stance',
      says: 'Toward one named person, body or claim, and coded by people. Never toward a topic as a whole.',
    },
    techniques: {
      title: 'Persuasion techniques',
      says: 'For trained coders. A word of fear or of value alone does not make one, so no list assigns them.',
    },
  } satisfies Record<VocabularyId, { title: string; says: string }>,

  traditions: {
    'boydstun-2014': 'Boydstun, Gross, Resnik & Smith 2014, Policy Frames Codebook',
    'semetko-valkenburg-2000': 'Semetko & Valkenburg 2000',
    'entman-1993': 'Entman 1993',
    'recasens-2013': 'Recasens et al. 2013',
    'hamborg-2019': 'Hamborg, Donnay & Gipp 2019',
    'mbib-2023': 'MBIB, Media Bias Identification Benchmark',
    allsides: 'AllSides, 16 types of media bias',
    'mrc-1994': 'Baker et al. 1994, Media Research Center, a conservative US watchdog',
    'basil-2019': 'BASIL (Fan et al. 2019)',
    'babe-2021': 'BABE (Spinde et al. 2021)',
    'steen-2010': 'MIPVU (Steen et al. 2010)',
    'park-lee-2007': 'Park & Lee 2007',
    'hyland-2005': 'Hyland 2005',
    'wikipedia-words': 'Wikipedia, Words to watch',
    'semeval-2023': 'SemEval-2023 Task 3 (Piskorski et al. 2023)',
    'state-media-monitor': 'State Media Monitor (Dragomir), typology',
    'faerber-2020': 'Färber et al. 2020',
    app: 'our own',
  } satisfies Record<Tradition, string>,

  layersSay: {
    link: 'Words in the address, written by the outlet, sometimes for search engines or before the headline changed.',
    headline: 'The headline as the outlet published it.',
    quote: 'Words of the outlet or its source, untranslated.',
    'quote-translated': 'A translation: the choice of words is the translator’s.',
    dossier: 'Words of whoever wrote the dossier, not of the outlet.',
    'full-text': 'Article text a reader has put in, kept on this device.',
  },
  levels: {
    word: 'in a word',
    sentence: 'in a sentence',
    passage: 'in a passage',
    article: 'in an article',
    takes: 'in a set of takes',
    collection: 'in many events, never in one dossier',
  } satisfies Record<BiasLevel, string>,
  support: {
    cues: 'the app gives cues',
    'cues-with-text': 'cues only with the article’s text',
    people: 'for people to judge',
  } satisfies Record<BiasSupport, string>,
  groups: {
    'pt.reputation': 'Attack on reputation',
    'pt.justification': 'Justification',
    'pt.distraction': 'Distraction',
    'pt.simplification': 'Simplification',
    'pt.call': 'Call',
    'pt.wording': 'Manipulative wording',
  } satisfies Record<TechniqueGroup, string>,
  facets: {
    'ownership-flag': 'The dossier’s label',
    owner: 'Owner',
    geo: 'Place',
    issue: 'Issue, as printed',
    published: 'Date',
    'first-seen': 'First seen',
    authors: 'Authors, family name first',
    carrier: 'Also carried by',
    syndicated: 'Taken from',
    headline: 'Headline',
    gist: 'Gist',
    quote: 'Quotation',
    byline: 'Byline',
    brokenLink: 'Address, as printed',
  },

  from: (sources: string) => `After ${sources}; meanings in our words.`,
  ours: 'Our own list.',
  meaning: 'What this code means',
  toMethod: 'This list in the method',
  matches: 'Matches your filter',
  toward: (whom: string) => `toward ${whom}`,
  version: (version: string) => `version ${version}`,
  asOf: (date: string) => `of ${date}`,
  rule: 'Rule',
  toConfirm: 'A rule’s guess, for a reader to confirm.',
  sameText: 'Found by rule: the same address, or the same headline on the same day. It counts as one take.',
  inLens: 'the dossier’s label',

  lens: {
    title: 'How labels are read',
    says: [
      'The label a dossier gives a take is printed as it stands and never changed. A closed table of rules looks for words it knows: where several know the same words, the one that knows most of them reads them.',
      'What the words say is the dossier’s statement. What a rule goes on to is the rule’s, and waits for a reader to confirm it. What no rule knows is left over, and shown.',
    ],
    rule: 'Words',
    gives: 'What they are read as',
    readAs: 'read as',
    rest: 'No rule knows',
    none: 'No rule knows any of its words.',
    whole: 'Nothing is left over.',
    areas: {
      Asia: 'Asia',
      Europe: 'Europe',
      Africa: 'Africa',
      'Latin America': 'Latin America',
      'Middle East': 'Middle East',
    },
    place: 'the place named',
    asPrinted: 'as printed',
  },
};
