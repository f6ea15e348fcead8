import type { Sayer } from '@/core/notes/note';
import { anyPlace } from './placeWords';

/** One statement a rule makes of the words it knows. `$name` stands for what the pattern caught under that name. */
export interface Given {
  readonly facet: string;
  readonly value: string;
  /** The dossier where its words say as much; the rule where it goes on from them, for a reader to confirm. */
  readonly by: Extract<Sayer, 'dossier' | 'rule'>;
  readonly toward?: string;
}

/** Words of a printed lens that mean something, and what they mean. */
export interface LensRule {
  readonly id: string;
  /** As a person would write the pattern down. */
  readonly shown: string;
  /** The source of a regular expression, matched in any case and as whole words. */
  readonly pattern: string;
  readonly gives: readonly Given[];
}

/** Changes whenever a rule does, and stands in every note made by one. */
export const lensRulesVersion = '1';

const place = (name: string) => `(?<${name}>${anyPlace})`;
const says = (facet: string, value: string): Given => ({ facet, value, by: 'dossier' });
const suggests = (facet: string, value: string): Given => ({ facet, value, by: 'rule' });
const word = (id: string, shown: string, given: Given): LensRule => ({ id, shown, pattern: shown, gives: [given] });

/**
 * How a printed lens is read (method 1.6). Where several rules know the same
 * words, the one that knows most of them reads them; of two that know as many,
 * the earlier. Patterns are bounded, so that no lens takes long to read.
 */
export const lensRules: readonly LensRule[] = [
  {
    id: 'lens.state-media-of',
    shown: '[place] state media',
    pattern: `${place('place')} state media`,
    gives: [says('ownership', 'own.state'), says('geo', '$place')],
  },
  {
    id: 'lens.framing-two-places',
    shown: '[place]-[place] framing',
    pattern: `(?<issue>${place('place')}[-–]${place('other')})[- ]framing`,
    gives: [says('issue', '$issue'), suggests('frame', 'fr.external'), suggests('story-frame', 'sf.conflict')],
  },
  {
    id: 'lens.framing-hegemony',
    shown: '[place] … hegemony framing',
    pattern: `(?<issue>${place('place')} [^,，、/]{0,40}?hegemony)[- ]framing`,
    gives: [
      says('issue', '$issue'),
      suggests('frame', 'fr.external'),
      suggests('frame', 'fr.political'),
      { ...suggests('stance', 'st.-2'), toward: '$place' },
    ],
  },
  {
    id: 'lens.framing',
    shown: '… framing',
    pattern: '(?<issue>[^\\s,，、/][^,，、/]{0,79}?)[- ]framing',
    gives: [says('issue', '$issue')],
  },
  {
    id: 'lens.sceptical',
    shown: '… sceptical',
    pattern: '(?<toward>[^\\s,，、/]{1,60})[- ]s[ck]eptical',
    gives: [{ ...suggests('stance', 'st.-1'), toward: '$toward' }],
  },
  word('lens.state-media', 'state media', says('ownership', 'own.state')),
  word('lens.public-broadcaster', 'public broadcaster', says('ownership', 'own.public')),
  word('lens.independent', 'independent', says('ownership-flag', 'own.selfdescribed')),
  word('lens.business', 'financial|business', says('beat', 'beat.business')),
  word('lens.tech', 'tech', says('beat', 'beat.tech')),
  word('lens.hardware', 'hardware', says('beat', 'beat.hardware')),
  word('lens.security', 'security', says('beat', 'beat.security')),
  word('lens.policy', 'policy', says('beat', 'beat.policy')),
  word('lens.crypto', 'crypto', says('beat', 'beat.crypto')),
  { id: 'lens.place', shown: '[place]', pattern: place('place'), gives: [says('geo', '$place')] },
];
