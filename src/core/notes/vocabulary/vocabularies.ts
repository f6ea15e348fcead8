import { frames } from '@/core/notes/frames';
import { ownerships, ownershipUnknown } from '@/core/notes/ownership';
import { type BiasFormCode, biasForms } from './biasForms';
import { storyFrames, storyItems } from './storyFrames';
import { techniques } from './techniques';
import type { Tradition } from './traditions';
import { treatments } from './treatments';

/** A closed list of codes for the answers to one facet of notes, and where they come from. */
export interface Vocabulary {
  /** The facet of the notes that carry its codes. */
  readonly facet: string;
  readonly codes: readonly string[];
  readonly from: readonly Tradition[];
}

/** Every vocabulary, by its id, in the order they are explained. To add one: a line here, and its words. */
export const vocabularies = {
  frames: { facet: 'frame', codes: frames, from: ['boydstun-2014', 'semeval-2023'] },
  storyFrames: { facet: 'story-frame', codes: storyFrames, from: ['semetko-valkenburg-2000'] },
  storyItems: { facet: 'story-item', codes: storyItems, from: ['semetko-valkenburg-2000'] },
  entman: {
    facet: 'entman',
    codes: ['en.problem', 'en.cause', 'en.judgement', 'en.remedy'],
    from: ['entman-1993'],
  },
  treatment: { facet: 'treatment', codes: treatments, from: ['recasens-2013', 'app'] },
  biasForms: {
    facet: 'bias-form',
    codes: Object.keys(biasForms) as readonly BiasFormCode[],
    from: ['hamborg-2019', 'mbib-2023', 'allsides', 'app'],
  },
  ownership: { facet: 'ownership', codes: [...ownerships, ownershipUnknown], from: ['state-media-monitor', 'app'] },
  ownershipFlags: { facet: 'ownership-flag', codes: ['own.party', 'own.selfdescribed'], from: ['app'] },
  position: {
    facet: 'position',
    codes: ['pos.claimant', 'pos.respondent', 'pos.third', 'pos.multi'],
    from: ['app'],
  },
  beat: {
    facet: 'beat',
    codes: [
      'beat.general',
      'beat.business',
      'beat.tech',
      'beat.security',
      'beat.hardware',
      'beat.policy',
      'beat.crypto',
      'beat.trade',
    ],
    from: ['app'],
  },
  genre: {
    facet: 'genre',
    codes: ['gn.report', 'gn.opinion', 'gn.satire', 'gn.explainer', 'gn.wire'],
    from: ['semeval-2023', 'app'],
  },
  stance: {
    facet: 'stance',
    codes: ['st.+2', 'st.+1', 'st.0', 'st.-1', 'st.-2', 'st.na', 'st.unclear'],
    from: ['basil-2019', 'faerber-2020', 'app'],
  },
  techniques: { facet: 'technique', codes: techniques, from: ['semeval-2023'] },
} as const satisfies Record<string, Vocabulary>;
export type VocabularyId = keyof typeof vocabularies;
/** Any code of any vocabulary; each is a code of one only. */
export type Code = (typeof vocabularies)[VocabularyId]['codes'][number];

export const vocabularyIds = Object.keys(vocabularies) as readonly VocabularyId[];

/** The vocabulary the notes of a facet take their codes from, or undefined where their values are names or printed words. */
export function vocabularyOf(facet: string): VocabularyId | undefined {
  return vocabularyIds.find((id) => vocabularies[id].facet === facet);
}
