import type { IntakeFinding } from '@/core/intake/intakeFindings';

/**
 * Findings of many rows as they are told: those that count, each kind once with
 * the sum and the first line and words; all fields left out in one, with how
 * often each; all in the order of their lines.
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
  return fieldsTogether([...told.values()].sort((one, other) => one.line - other.line));
}

/** Several fields left out are one finding, in the place of the first. */
function fieldsTogether(findings: readonly IntakeFinding[]): readonly IntakeFinding[] {
  const left = findings.filter((finding) => finding.code === 'field-left-out');
  const [first] = left;
  if (first === undefined || left.length === 1) return findings;
  const fields = left.map(({ field, count }) => ({ field, count }));
  return findings.flatMap((finding) => {
    if (finding === first) return [{ code: 'fields-left-out', line: first.line, fields } as const];
    return finding.code === 'field-left-out' ? [] : [finding];
  });
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
