import type { Finding } from '@/core/formats/findings';
import { type IntakeFinding, intakeWeightOf } from '@/core/intake/intakeFindings';
import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { wordFinding } from '@/i18n/wordFinding';
import type { DeskWords } from './en/words';

type OwnCode = Exclude<IntakeFinding['code'], Finding['code']>;

/** Words for every finding of what is brought in. A code without words does not compile. */
export type WordedIntake = {
  readonly [Code in OwnCode]: (finding: Extract<IntakeFinding, { code: Code }>) => string;
};

/** A finding of what is brought in, in words. */
export function wordIntakeFinding(finding: IntakeFinding, desk: DeskWords, evidence: EvidenceWords): string {
  if (!isOwn(finding)) return wordFinding(finding, evidence);
  const word = desk.findings[finding.code] as (finding: IntakeFinding) => string;
  return word(finding);
}

function isOwn(finding: IntakeFinding): finding is Exclude<IntakeFinding, Finding> {
  return Object.hasOwn(intakeWeightOf, finding.code);
}
