import type { IntakeFinding } from '@/core/intake/intakeFindings';

/**
 * Findings of many rows as they are told: those that count, each kind once with
 * the sum and the first line and words; all in the order of their lines.
 */
export function toldOnce(findings: readonly IntakeFinding[]): readonly IntakeFinding[] {
  const told = new Map<string, IntakeFinding>();
  for (const [at, finding] of findings.entries()) {
    const key = keyOf(finding, at);
    const before = told.get(key);
    if (before !== undefined && 'count' in before && 'count' in finding) {
      const first = before.line <= finding.line ? before : finding;
      told.set(key, { ...first, count: before.count + finding.count });
    } else if (before === undefined) told.set(key, finding);
  }
  return [...told.values()].sort((one, other) => one.line - other.line);
}

/** Those that count are one where they are of one field or source; others only where they say the same. */
function keyOf(finding: IntakeFinding, at: number): string {
  if ('count' in finding) {
    const of = 'field' in finding ? finding.field : 'source' in finding ? finding.source : '';
    return `${finding.code} ${of}`;
  }
  if (finding.code === 'usage-terms') return `${finding.code} ${finding.text}`;
  return finding.code === 'written-by-model' ? finding.code : `${finding.code} ${at}`;
}
