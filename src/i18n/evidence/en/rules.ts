import type { TreatmentRule } from '@/core/reading/words/proposeTreatment';
import { countsIn } from '@/i18n/plural';
import { ideas } from './method/ideas';
import { marks } from './method/marks';
import { measures } from './method/measures';
import { readingRules } from './method/readingRules';

const { figure } = countsIn('en');

/** The Method page: what runs through everything, and how texts are read by rule. */
export const rules = {
  title: 'Method',
  dek: 'How every mark is made, and what it must not be read as.',
  contents: 'On this page',
  layers: 'Layers: whose words a text is',
  ideas,
  marks,
  readingRules,
  measures,

  reads: 'Reads',
  how: 'How',
  wrong: 'Gets wrong',
  measured: 'Measured',

  corpus: 'Tried on',
  language: 'Language',
  titles: 'Titles',
  sentences: 'Sentences',
  found: 'Links with words',
  precision: 'Of the words found, in the title',
  recall: 'Of the title’s words, found',
  mostlyDifferent: 'Less than half in common',
  share: (of100: number) => `${figure(of100)}%`,
  marked: 'Of marked sentences, judged biased',
  caught: 'Of sentences judged biased, marked',
  /** The honest sentence of method 5. */
  honest: (words: number, sentences: number, judged: number, missed: number) =>
    `The English marks come from a list of ${figure(words)} words. On ${figure(sentences)} US news sentences judged by trained annotators, ${figure(judged)}% of marked sentences were judged biased, and ${figure(missed)}% of those judged biased had no mark. On international news the list was close to useless. In Korean it is untested.`,

  group: 'Kind',
  size: 'Words',
  isMeasured: 'Measured',
  yes: 'yes',
  no: 'no',
  version: 'Version',
  listsOf: (language: string, words: number) => `${language}: all ${figure(words)} words`,
  after: (tradition: string) => `Kind after ${tradition}; words our own.`,
  own: 'Kind and words our own.',
  forms:
    'In English “claim~” stands for every form of the verb; in Korean a verb ending in 다 stands for every form, “+” for whatever the word goes on with, and “-” for a part that may follow a syllable.',

  rule: 'Rule',
  proposes: 'Proposes',
  says: 'Says',
  notRead: 'Must not be read as',
  treatmentRules: {
    'rejecting-words': 'Calls it baseless or untrue',
    denial: 'A denial stands alone',
    'answer-beside-claim': 'A denial stands beside a report',
    'contesting-words': 'Words of dispute',
    'distancing-verb': 'A distancing verb',
    'short-quotation': 'A word to three in quotation marks',
    'accusing-verb': 'An accusing verb',
    'speech-verb': 'A verb of speech',
    hearsay: 'Hearsay',
    'quotation-with-source': 'A quotation with its speaker',
    'source-at-the-end': 'A headline that ends in its source',
    'quotation-without-source': 'A quotation whose speaker is not found',
    'policy-call': 'A call to do something',
    'factive-verb': 'A factive verb',
    'act-without-source': 'An act named as a wrong, and nobody who says so',
    'no-cue': 'No cue in the outlet’s own words',
    'no-own-words': 'No words of the outlet’s own',
  } satisfies Record<TreatmentRule, string>,

  /** Charts of what someone coded. */
  coded: {
    frame: 'Takes by frame, stacked by lens',
    treatment: 'Takes by treatment of the claim, stacked by lens',
    nobody: 'Coded by nobody',
    caption: (n: string, uncoded: number, by: readonly string[]) =>
      `Unit: takes in this dossier; a take may have several. n = ${n}; ${figure(uncoded)} not coded by anyone.${by.length === 0 ? '' : ` Coded by: ${by.join(', ')}.`}`,
  },
};
