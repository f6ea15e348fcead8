import { type ForbiddenClaim, forbiddenClaims } from './claims';

/** A sentence that holds a forbidden pattern, and the named context that allows it, if one does. */
export interface Hit {
  readonly claim: ForbiddenClaim;
  readonly sentence: string;
  readonly allowedIn: string | null;
}

/** Every forbidden claim in a text of ours: words in source or in a built chunk, or a page. */
export function hitsIn(text: string): readonly Hit[] {
  return sentencesIn(text).flatMap((sentence) =>
    forbiddenClaims
      .filter(({ pattern }) => pattern.test(sentence))
      .map((claim) => ({
        claim,
        sentence,
        allowedIn: claim.allowed.find((context) => context.sentence.test(sentence))?.where ?? null,
      })),
  );
}

/** What a reader can see of source: strings and templates, cut where they or a sentence end. Comments are not seen. */
function sentencesIn(text: string): readonly string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '\n')
    .replace(/^\s*(?:\/\/|import |\} from ).*$/gm, '')
    .split(/[`"\n]|\\n|(?<![\p{L}])'|'(?![\p{L}])|(?<=[.!?。])\s/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
