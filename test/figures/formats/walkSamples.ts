import { readBytes } from '@/core/intake/bytes/readBytes';
import { countsOf } from './countsOf';
import { type Expected, expected, leftOut } from './expected';

export { leftOut };

/** What a file came to against what it holds. `asked`: read otherwise, but the right kind is offered to the reader. */
export interface Walked {
  readonly file: string;
  readonly verdict: 'right' | 'asked' | 'wrong';
  readonly saw: string;
  /** What is not as it should be. */
  readonly wrong: readonly string[];
}

/** Reads every file that is listed. `bytesOf` brings one, under the folder beside the project. */
export async function walkSamples(bytesOf: (file: string) => Uint8Array): Promise<readonly Walked[]> {
  const walked: Walked[] = [];
  for (const row of expected) walked.push(await walk(row, bytesOf));
  return walked;
}

/** Files that lie there and are neither listed nor left out with a reason. */
export function unlisted(files: readonly string[]): readonly string[] {
  const listed = new Set(expected.flatMap(({ file, beside }) => [file, beside]));
  return files.filter((file) => !listed.has(file) && !leftOut.test(file));
}

async function walk(row: Expected, bytesOf: (file: string) => Uint8Array): Promise<Walked> {
  const wrong: string[] = [];
  const hold = (what: string, wanted: unknown, found: unknown) => {
    if (wanted !== found) wrong.push(`${what} ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const { file, beside } = row;
  const about = beside === undefined ? null : { name: beside, bytes: bytesOf(beside) };
  for await (const { encoding, intake } of readBytes(file, bytesOf(file), {}, about)) {
    const isAsked = row.format !== null && intake.format !== row.format && intake.orElse.includes(row.format);
    hold('format', row.format, intake.format);
    hold('kind', row.kind, intake.kind);
    const counts = countsOf(intake);
    for (const [count, wanted] of Object.entries(row.counts))
      hold(count, wanted, new Map<string, number>(counts).get(count) ?? 0);
    const first =
      intake.kind === 'stories' ? new Map<string, unknown>(Object.entries(intake.stories[0] ?? {})) : new Map();
    for (const [part, wanted] of Object.entries(row.first ?? {})) hold(`first ${part}`, wanted, first.get(part));
    if (row.encoding !== undefined) hold('encoding', row.encoding, encoding);
    const codes = new Set(intake.findings.map(({ code }) => code));
    for (const code of row.told ?? []) hold(`told ${code}`, true, codes.has(code));
    const verdict = wrong.length === 0 ? 'right' : isAsked ? 'asked' : 'wrong';
    return { file: row.file, verdict, saw: `${intake.format ?? '-'} (${intake.saw ?? '-'})`, wrong };
  }
  return { file: row.file, verdict: 'wrong', saw: '-', wrong: ['nothing came of it'] };
}
