import type { Tradition } from './traditions';

/** Where a form of bias can be seen at all: some lie in a word, some only in a set of takes. */
export const biasLevels = ['word', 'sentence', 'passage', 'article', 'takes', 'collection'] as const;
export type BiasLevel = (typeof biasLevels)[number];

/** What the app does toward it: gives cues for a reader to judge, or leaves it to people. */
export type BiasSupport = 'cues' | 'cues-with-text' | 'people';

export interface BiasForm {
  readonly level: BiasLevel;
  readonly support: BiasSupport;
  readonly from: readonly Tradition[];
}

const form = (level: BiasLevel, support: BiasSupport, ...from: readonly Tradition[]): BiasForm => ({
  level,
  support,
  from,
});

/** The forms of bias of method 1.4. Spin is made of several and is no code. */
export const biasForms = {
  'bf.event-selection': form('collection', 'people', 'hamborg-2019', 'mbib-2023', 'allsides'),
  'bf.source-selection': form('article', 'cues', 'hamborg-2019', 'mrc-1994'),
  'bf.omission': form('takes', 'cues', 'hamborg-2019', 'allsides', 'basil-2019'),
  'bf.commission': form('article', 'people', 'hamborg-2019', 'basil-2019'),
  'bf.labelling': form('word', 'cues', 'hamborg-2019', 'semeval-2023'),
  'bf.word-choice': form('word', 'cues', 'hamborg-2019', 'babe-2021', 'semeval-2023'),
  'bf.metaphor': form('word', 'cues', 'steen-2010'),
  'bf.attribution': form('word', 'cues', 'recasens-2013', 'park-lee-2007'),
  'bf.epistemic': form('sentence', 'cues', 'hyland-2005', 'recasens-2013'),
  'bf.opinion-as-fact': form('sentence', 'people', 'allsides', 'babe-2021'),
  'bf.unsubstantiated': form('sentence', 'cues', 'allsides', 'wikipedia-words'),
  'bf.placement': form('article', 'cues-with-text', 'hamborg-2019', 'allsides'),
  'bf.picture': form('article', 'people', 'hamborg-2019', 'allsides'),
  'bf.numbers': form('sentence', 'cues', 'app'),
  'bf.sensational': form('sentence', 'cues', 'allsides', 'semeval-2023'),
  'bf.reasoning': form('passage', 'people', 'semeval-2023', 'allsides'),
} satisfies Record<string, BiasForm>;
export type BiasFormCode = keyof typeof biasForms;
