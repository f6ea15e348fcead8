import { isOutletsOwn, type Layer } from '@/core/notes/layer';
import type { Treatment } from '@/core/notes/vocabulary/treatments';
import type { Passage, Place } from '@/core/reading/passages';
import type { WordGroup } from './lists/wordList';
import { markWords, type WordMark } from './markWords';
import { type Quotation, quotationsOf } from './quotations';
import type { Span } from './sentences';

/** Why a treatment is proposed; see the table of rules below. */
export const treatmentRules = [
  'rejecting-words',
  'denial',
  'answer-beside-claim',
  'contesting-words',
  'distancing-verb',
  'short-quotation',
  'accusing-verb',
  'speech-verb',
  'hearsay',
  'quotation-with-source',
  'source-at-the-end',
  'quotation-without-source',
  'factive-verb',
  'act-without-source',
  'policy-call',
  'no-cue',
  'no-own-words',
] as const;
export type TreatmentRule = (typeof treatmentRules)[number];

/** What a rule makes of words, for a reader to confirm or refuse. It is never a finding about the outlet. */
export interface TreatmentProposal {
  readonly value: Treatment;
  readonly rule: TreatmentRule;
  /** Whose words it rests on: not the outlet's where `isOutletsOwn` says no. Null where there are none. */
  readonly layer: Layer | null;
  readonly place: Place | null;
  readonly words: string | null;
}

interface Rule {
  readonly rule: TreatmentRule;
  readonly value: Treatment;
  /** The words it rests on, or nothing. */
  find(cues: Cues): Span | undefined;
  /** Values that silence it where an earlier rule gave one of them to the same passage. */
  readonly yieldsTo: readonly Treatment[];
}

/** What speaks in the passage's own voice: marks outside quotation marks, the quotations themselves, and a headline's `…: WHO`. */
interface Cues {
  readonly marks: readonly WordMark[];
  readonly quotations: readonly Quotation[];
  readonly closing: Span | undefined;
}

const first = ({ marks }: Cues, ...groups: readonly WordGroup[]) => marks.find(({ group }) => groups.includes(group));
const reported = ['neutral', 'strong', 'conceding', 'accusing', 'distancing'] as const;
const disputed = ['ep.rejected', 'ep.contested'] as const;
const settled = [...disputed, 'ep.distanced', 'ep.attributed'] as const;

/**
 * Asked in this order of every passage. A denial beside a report is the other
 * side's answer; alone it rejects. What only reports yields to what contests or
 * rejects, and what asserts or calls for policy yields to anything that reports.
 */
const rules: readonly Rule[] = [
  { rule: 'rejecting-words', value: 'ep.rejected', find: (cues) => first(cues, 'rejecting'), yieldsTo: [] },
  {
    rule: 'answer-beside-claim',
    value: 'ep.contested',
    find: (cues) => first(cues, ...reported) && first(cues, 'dismissing'),
    yieldsTo: ['ep.rejected'],
  },
  { rule: 'contesting-words', value: 'ep.contested', find: (cues) => first(cues, 'contesting'), yieldsTo: disputed },
  { rule: 'denial', value: 'ep.rejected', find: (cues) => first(cues, 'dismissing'), yieldsTo: disputed },
  {
    rule: 'distancing-verb',
    value: 'ep.distanced',
    find: (cues) => first(cues, 'distancing'),
    yieldsTo: ['ep.contested'],
  },
  {
    rule: 'short-quotation',
    value: 'ep.distanced',
    find: ({ quotations }) => quotations.find(({ cue }) => cue === 'short'),
    yieldsTo: ['ep.contested', 'ep.distanced'],
  },
  { rule: 'accusing-verb', value: 'ep.attributed', find: (cues) => first(cues, 'accusing'), yieldsTo: disputed },
  {
    rule: 'speech-verb',
    value: 'ep.attributed',
    find: (cues) => first(cues, 'neutral', 'strong', 'conceding'),
    yieldsTo: [...disputed, 'ep.attributed'],
  },
  {
    rule: 'hearsay',
    value: 'ep.attributed',
    find: (cues) => first(cues, 'hearsay'),
    yieldsTo: [...disputed, 'ep.attributed'],
  },
  {
    rule: 'quotation-with-source',
    value: 'ep.attributed',
    find: ({ quotations }) => quotations.find(({ cue, source }) => cue !== 'short' && source !== null),
    yieldsTo: settled,
  },
  { rule: 'source-at-the-end', value: 'ep.attributed', find: ({ closing }) => closing, yieldsTo: settled },
  {
    rule: 'quotation-without-source',
    value: 'ep.unclear',
    find: ({ quotations }) => quotations.find(({ cue, source }) => cue !== 'short' && source === null),
    yieldsTo: settled,
  },
  { rule: 'policy-call', value: 'ep.unclear', find: (cues) => first(cues, 'urging'), yieldsTo: settled },
  {
    rule: 'factive-verb',
    value: 'ep.asserted',
    find: (cues) => first(cues, 'factive'),
    yieldsTo: [...settled, 'ep.unclear'],
  },
  {
    rule: 'act-without-source',
    value: 'ep.asserted',
    find: (cues) => first(cues, 'act'),
    yieldsTo: [...settled, 'ep.unclear', 'ep.asserted'],
  },
];

/** The treatment a rule proposes; where nothing can be told, that. */
export function treatmentBy(rule: TreatmentRule): Treatment {
  return rules.find((each) => each.rule === rule)?.value ?? 'ep.unclear';
}

/**
 * What rules propose for the passages of one take, every passage for itself: the
 * outlet's own layers first, then the dossier's, which say how the dossier tells
 * it and never how the outlet does. Where the outlet's own words hold no cue, or
 * there are none (a link of numbers), one `ep.unclear` says so. `ep.absent` is
 * never proposed: no list knows what the claim is, so a cue may be about
 * something else, and all of it stands to be confirmed.
 */
export function proposeTreatment(passagesOfOneTake: readonly Passage[]): readonly TreatmentProposal[] {
  const own = passagesOfOneTake.filter(({ layer }) => isOutletsOwn(layer));
  const others = passagesOfOneTake.filter(({ layer }) => !isOutletsOwn(layer));
  const fromOwn = own.flatMap(proposalsFrom);
  return [...(fromOwn.length > 0 ? fromOwn : [cannotTell(own.length > 0)]), ...others.flatMap(proposalsFrom)];
}

function cannotTell(hasWords: boolean): TreatmentProposal {
  return { value: 'ep.unclear', rule: hasWords ? 'no-cue' : 'no-own-words', layer: null, place: null, words: null };
}

function proposalsFrom(passage: Passage): readonly TreatmentProposal[] {
  const cues = {
    marks: markWords(passage).filter(({ quoted }) => !quoted),
    quotations: quotationsOf(passage),
    closing: closingSource(passage),
  };
  const proposals: TreatmentProposal[] = [];
  for (const { rule, value, find, yieldsTo } of rules) {
    if (proposals.some((made) => yieldsTo.includes(made.value))) continue;
    const span = find(cues);
    if (span === undefined) continue;
    proposals.push({
      value,
      rule,
      layer: passage.layer,
      place: { passage: passage.id, start: span.start, end: span.end },
      words: passage.text.slice(span.start, span.end),
    });
  }
  return proposals;
}

/** A headline that ends in a colon and at most three words names its source there: `…: Chinese expert`. */
function closingSource({ part, text }: Passage): Span | undefined {
  const [, name] =
    (part === 'headline' && /\p{L}[\p{L}\p{N})'"”’]*\s?[:：]\s*(\p{L}\S*(?: \S+){0,2})$/u.exec(text)) || [];
  return name === undefined ? undefined : { start: text.length - name.length, end: text.length };
}
