import type { IntakeFinding } from './intakeFindings';

/** What tells that something of a file was not read, so that it may hold more takes than were found; the worst first. */
const inPart: readonly IntakeFinding['code'][] = [
  'reading-broke',
  'reading-too-long',
  'file-cut',
  'json-broken',
  'xml-broken',
  'zip-broken',
  'zip-too-large',
  'too-many-files',
  'rows-beyond',
  'cell-unclosed',
  'line-too-long',
  'too-deep',
  'row-unreadable',
];

/** The worst of some findings that tell that a file was not read whole, and of those alike the first; undefined where it was. */
export function readInPart(findings: readonly IntakeFinding[]): IntakeFinding | undefined {
  const worst = inPart.find((code) => findings.some((finding) => finding.code === code));
  return findings.find(({ code }) => code === worst);
}
