import type { Finding } from '@/core/formats/findings';
import type { EvidenceWords } from './evidence/en/words';

/** Words for every finding. A code without words does not compile. */
export type Worded = { readonly [Code in Finding['code']]: (finding: Extract<Finding, { code: Code }>) => string };

/** A finding in words. */
export function wordFinding(finding: Finding, text: EvidenceWords): string {
  const word = text.findings[finding.code] as (finding: Finding) => string;
  return word(finding);
}
