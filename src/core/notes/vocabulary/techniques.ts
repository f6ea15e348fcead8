/**
 * The 23 persuasion techniques of SemEval-2023 Task 3 in their six groups. For
 * people to code: a word of fear or of value alone does not make one.
 */
export const techniqueGroups = {
  'pt.reputation': ['pt.name-calling', 'pt.association', 'pt.doubt', 'pt.hypocrisy', 'pt.questioning'],
  'pt.justification': ['pt.flag', 'pt.authority', 'pt.popularity', 'pt.values', 'pt.fear'],
  'pt.distraction': ['pt.straw-man', 'pt.red-herring', 'pt.whataboutism'],
  'pt.simplification': ['pt.causal', 'pt.dilemma', 'pt.consequential'],
  'pt.call': ['pt.slogan', 'pt.conversation', 'pt.time'],
  'pt.wording': ['pt.loaded', 'pt.obfuscation', 'pt.exaggeration', 'pt.repetition'],
} as const;
export type TechniqueGroup = keyof typeof techniqueGroups;
export type Technique = (typeof techniqueGroups)[TechniqueGroup][number];

/** All of them, in the order of their groups. */
export const techniques: readonly Technique[] = Object.values(techniqueGroups).flat();
