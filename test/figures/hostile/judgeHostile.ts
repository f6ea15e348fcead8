import { weightOf } from '@/core/formats/findings';
import type { FileRead } from '@/core/intake/bytes/fileRead';
import { readBytes } from '@/core/intake/bytes/readBytes';
import { readText } from '@/core/intake/bytes/readOne';
import { type IntakeFinding, intakeWeightOf } from '@/core/intake/intakeFindings';
import { expectedHostile, takesBeforeCut } from './expectedHostile';

/** What a file of the corpus came to: everything that is not as it should be, and the lines that are told. */
export interface Judged {
  readonly file: string;
  readonly wrong: readonly string[];
  /** Whether the line that should be named is; null where none need be. */
  readonly namesLine: boolean | null;
  /** Of what is text: a picture has none. */
  readonly lines: readonly number[];
  readonly codes: readonly string[];
}

/** One row of an `EXPECT.json`, of mutants or of encodings. */
export interface Listed {
  readonly file: string;
  readonly kind?: string;
  readonly line?: number | null;
  readonly expect?: string;
  readonly nfcSha256?: string | null;
}

const weights = new Map<string, string>(Object.entries({ ...weightOf, ...intakeWeightOf }));
/** True of the dossier before it was broken, or of its counts since. */
const counted = new Set<string>(['takes-differ', 'lenses-differ', 'regions-differ', 'quotes-translated']);
const whole = 17;

/** Reads a file as a reader would have dropped it, or pasted it, and holds what comes of it against what is listed. */
export async function judgeHostile(
  file: string,
  given: Uint8Array | string,
  listed: Listed | undefined,
): Promise<Judged> {
  const reads: FileRead[] = [];
  if (typeof given === 'string') reads.push(await readText(file, given));
  else for await (const read of readBytes(file, given)) reads.push(read);
  const findings = reads.flatMap(({ intake }) => intake.findings);
  const wrong = [...dangersIn(reads), ...brokenRules(findings)];
  const namesLine = listed?.kind === undefined ? null : judgeMutant(file, listed, reads, findings, wrong);
  if (listed?.expect !== undefined && typeof given !== 'string') judgeEncoding(listed.expect, reads, findings, wrong);
  const named = listed === undefined ? judgeRest(file, reads, findings, wrong, typeof given === 'string') : null;
  const inText = reads.flatMap(({ text, intake }) => (text === null ? [] : intake.findings));
  const lines = [...new Set(inText.map(({ line }) => line))].sort((a, b) => a - b);
  return { file, wrong, namesLine: namesLine ?? named, lines, codes: findings.map(({ code }) => code) };
}

/** The cells of `csv-formula.json` as a table with a link beside each: how many come back as they were, NUL apart. */
export async function cellsKept(cells: readonly string[]): Promise<number> {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const table = `url,title\n${cells.map((cell, at) => `https://e.example/${at},${quoted(cell)}`).join('\n')}\n`;
  const { intake } = await readText('cells.csv', table);
  if (intake.kind !== 'table') return 0;
  const { rows } = intake.table;
  const plain = (cell: string) => cell.replaceAll('\0', '').replace(/\r\n?/g, '\n');
  return cells.filter((cell, at) => plain(rows[at]?.cells[1] ?? '\uFFFD') === plain(cell).normalize('NFC')).length;
}

/** What no file may bring about: a link that is none of the web, a prototype touched, an app that failed. */
function dangersIn(reads: readonly FileRead[]): readonly string[] {
  const links = reads.flatMap(({ intake }) =>
    intake.kind === 'stories'
      ? intake.stories.map(({ link }) => link)
      : intake.kind === 'dossiers'
        ? intake.dossiers.flatMap(({ takes }) => takes.map(({ link }) => link))
        : [],
  );
  const bad = links.filter((link) => link !== null && !/^https?:\/\//.test(link));
  const polluted = 'polluted' in {} || Object.keys(Object.prototype).length > 0;
  return [...bad.map((link) => `links to ${link}`), ...(polluted ? ['touches a prototype'] : [])];
}

function brokenRules(findings: readonly IntakeFinding[]): readonly string[] {
  return findings.filter(({ code }) => code === 'reading-broke').map(() => 'reading broke');
}

function judgeMutant(
  file: string,
  { kind = '', line = null }: Listed,
  reads: readonly FileRead[],
  findings: readonly IntakeFinding[],
  wrong: string[],
): boolean | null {
  const told = findings.filter(({ code }) => !counted.has(code));
  const classes = new Set(told.map(({ code }) => weights.get(code)));
  const mustTell = /error|warning/.test(kind) && !kind.includes('ok');
  if (kind === 'error' && !classes.has('fault')) wrong.push('no fault is told');
  if (kind === 'warning' && !classes.has('notice')) wrong.push('no notice is told');
  if (mustTell && told.length === 0) wrong.push('nothing is told');
  if ((kind === 'ok' || kind === 'ok-as-text') && told.length > 0)
    wrong.push(`told without cause: ${told.map(({ code }) => code).join()}`);
  const takes = reads.flatMap(({ intake }) =>
    intake.kind === 'dossiers' ? intake.dossiers.flatMap((each) => each.takes) : [],
  );
  const kept = takesBeforeCut.get(file.split('/').at(-1) ?? '') ?? whole;
  if (takes.length !== kept) wrong.push(`${takes.length} takes kept, not ${kept}`);
  return mustTell ? told.some((finding) => finding.line === line) : null;
}

function judgeEncoding(
  expected: string,
  reads: readonly FileRead[],
  findings: readonly IntakeFinding[],
  wrong: string[],
): void {
  const [read] = reads;
  const isFault = findings.some(({ code }) => weights.get(code) === 'fault' && !counted.has(code));
  if (expected === 'ok' && isFault) wrong.push('a fault is told of a sound file');
  if (expected.startsWith('reported') && !isFault) wrong.push('no fault is told');
  if (expected === 'ok-with-encoding-choice' && (read?.encodings.length ?? 0) === 0)
    wrong.push('no other encoding to choose');
  if ((read?.text?.includes('\uFFFD') ?? false) && !findings.some(({ code }) => code === 'letters-lost'))
    wrong.push('letters lost in silence');
}

function judgeRest(
  file: string,
  reads: readonly FileRead[],
  findings: readonly IntakeFinding[],
  wrong: string[],
  isPasted: boolean,
): boolean | null {
  const row = expectedHostile.find((each) => file.endsWith(each.file));
  if (row === undefined) return null;
  const wanted = findings.filter(({ code }) => row.told.includes(code));
  if (row.told.length > 0 && wanted.length === 0)
    wrong.push(`told ${findings.map(({ code }) => code).join() || 'nothing'}, not ${row.told.join(' or ')}`);
  const [read] = reads;
  if (row.kind !== undefined && read?.intake.kind !== row.kind)
    wrong.push(`holds ${read?.intake.kind}, not ${row.kind}`);
  if (row.encoding !== undefined && !isPasted && read?.encoding !== row.encoding)
    wrong.push(`in ${read?.encoding}, not ${row.encoding}`);
  if (
    row.holds !== undefined &&
    !(isPasted && row.encoding !== undefined) &&
    !JSON.stringify(read?.intake).includes(row.holds)
  )
    wrong.push(`does not hold ${row.holds}`);
  return row.line === undefined ? null : wanted.some(({ line }) => line === row.line);
}
