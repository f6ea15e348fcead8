import type { Frame } from '@/core/notes/frames';
import type { Ownership, ownershipUnknown } from '@/core/notes/ownership';
import type { StoryItem } from '@/core/notes/vocabulary/storyFrames';
import type { Treatment } from '@/core/notes/vocabulary/treatments';
import type { Code } from '@/core/notes/vocabulary/vocabularies';

/** Codes the first page names are in the messages; a question of the story frames has no name but itself. */
export type NamedApart = Exclude<Code, Frame | Ownership | typeof ownershipUnknown | Treatment | StoryItem>;

export const codeNames: Readonly<Record<NamedApart, string>> = {
  'sf.responsibility': 'Attribution of responsibility',
  'sf.human': 'Human interest',
  'sf.conflict': 'Conflict',
  'sf.morality': 'Morality',
  'sf.consequences': 'Economic consequences',

  'en.problem': 'Problem definition',
  'en.cause': 'Causal interpretation',
  'en.judgement': 'Moral evaluation',
  'en.remedy': 'Treatment recommendation',

  'bf.event-selection': 'Event selection',
  'bf.source-selection': 'Source selection',
  'bf.omission': 'Omission',
  'bf.commission': 'Added information',
  'bf.labelling': 'Labelling',
  'bf.word-choice': 'Loaded word choice',
  'bf.metaphor': 'Metaphor',
  'bf.attribution': 'Attribution verb',
  'bf.epistemic': 'Certainty shift',
  'bf.opinion-as-fact': 'Opinion stated as fact',
  'bf.unsubstantiated': 'Unsupported claim',
  'bf.placement': 'Placement and size',
  'bf.picture': 'Picture and chart',
  'bf.numbers': 'Number framing',
  'bf.sensational': 'Sensation and negativity',
  'bf.reasoning': 'Flawed reasoning',

  'own.party': 'Owner is a party to this story',
  'own.selfdescribed': 'Independence is a description, not a finding',

  'pos.claimant': 'Home country of the side that makes the claim',
  'pos.respondent': 'Home country of the side claimed against',
  'pos.third': 'Third country',
  'pos.multi': 'Several countries, or global',

  'beat.general': 'General news',
  'beat.business': 'Business and finance',
  'beat.tech': 'Technology',
  'beat.security': 'Security',
  'beat.hardware': 'Hardware',
  'beat.policy': 'Policy and diplomacy',
  'beat.crypto': 'Crypto and web3',
  'beat.trade': 'Trade press',

  'gn.report': 'Report',
  'gn.opinion': 'Opinion',
  'gn.satire': 'Satire',
  'gn.explainer': 'Explainer',
  'gn.wire': 'Agency copy, stated or suspected',

  'st.+2': 'Supports',
  'st.+1': 'Leans to support',
  'st.0': 'Even or mixed',
  'st.-1': 'Leans to criticise',
  'st.-2': 'Criticises',
  'st.na': 'Not mentioned',
  'st.unclear': 'Cannot tell',

  'pt.name-calling': 'Name calling',
  'pt.association': 'Guilt by association',
  'pt.doubt': 'Casting doubt',
  'pt.hypocrisy': 'Appeal to hypocrisy',
  'pt.questioning': 'Questioning the reputation',
  'pt.flag': 'Flag waving',
  'pt.authority': 'Appeal to authority',
  'pt.popularity': 'Appeal to popularity',
  'pt.values': 'Appeal to values',
  'pt.fear': 'Appeal to fear or prejudice',
  'pt.straw-man': 'Straw man',
  'pt.red-herring': 'Red herring',
  'pt.whataboutism': 'Whataboutism',
  'pt.causal': 'Causal oversimplification',
  'pt.dilemma': 'False dilemma',
  'pt.consequential': 'Consequential oversimplification',
  'pt.slogan': 'Slogan',
  'pt.conversation': 'Conversation killer',
  'pt.time': 'Appeal to time',
  'pt.loaded': 'Loaded language',
  'pt.obfuscation': 'Obfuscation and vagueness',
  'pt.exaggeration': 'Exaggeration or minimisation',
  'pt.repetition': 'Repetition',
};
