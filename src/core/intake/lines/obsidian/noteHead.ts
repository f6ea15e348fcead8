import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { textLines } from '@/core/intake/lines/textLines';

export interface NoteHead {
  /** The keys in lower case, in order, each with its texts. Empty where the head is damaged. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The line each key stands on. */
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly IntakeFinding[];
}

/** Where the block of YAML stands: its lines, and the text without it, as long as before. */
export interface HeadBlock {
  readonly yaml: string;
  /** The line after the first `---`. */
  readonly line: number;
  /** The text with the block's lines left empty, so that the others keep their numbers. */
  readonly body: string;
}

/** More of a head than anybody writes; beyond it, and beyond so many aliases or levels, it is refused. */
const longest = 64_000;
const limits = { maxAliases: 20, maxDepth: 20 };

/** The block of `key: value` lines between two `---` that begins a text; null where none does. */
export function headBlockOf(text: string): HeadBlock | null {
  const lines = textLines(text);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, at) => at > first && /^(?:---|\.\.\.)\s*$/.test(line));
  const head = lines.slice(first + 1, Math.max(end, first + 1));
  const key = head.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (end === -1 || key === undefined || !/^["']?[^\s:#[\]{}|>&*!-][^:\r\n]{0,60}:(?:\s|$)/.test(key)) return null;
  const body = lines.map((line, at) => (at <= end ? '' : line)).join('\n');
  return { yaml: head.join('\n'), line: first + 2, body };
}

/**
 * Reads a block of YAML: texts and lists of texts, no other kinds of values. One that
 * is damaged, or so made that it would grow without end, is told and is empty.
 * The reader of YAML is fetched when first asked for.
 */
export async function readHead({ yaml, line }: HeadBlock): Promise<NoteHead> {
  const { FAILSAFE_SCHEMA, load, YAMLException } = await import('js-yaml');
  if (yaml.length > longest) return damaged(line);
  try {
    const read: unknown = load(yaml, { schema: FAILSAFE_SCHEMA, json: true, ...limits });
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return damaged(line);
    const texts = Object.entries(read).map(([key, value]) => [key.trim().toLowerCase(), textsIn(value)] as const);
    const values = new Map(texts.filter(([, said]) => said.length > 0));
    return { values, lines: linesOf(yaml, line), findings: [] };
  } catch (error) {
    return damaged(line + (error instanceof YAMLException ? (error.mark?.line ?? 0) : 0));
  }
}

function damaged(line: number): NoteHead {
  return { values: new Map(), lines: new Map(), findings: [{ code: 'yaml-broken', line }] };
}

/** `[[Name]]` without quotation marks is a list in a list. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => textsIn(each));
}

/** Where keys stand: not indented, bare or in quotation marks, of two that are alike the last, which counts. */
function linesOf(yaml: string, line: number): ReadonlyMap<string, number> {
  return new Map(
    textLines(yaml).flatMap((text, at) => {
      const [, double, single, bare] = /^(?:"([^"]*)"|'([^']*)'|([^\s#:"'][^:]*?))\s*:(?:\s|$)/.exec(text) ?? [];
      const key = double ?? single ?? bare;
      return key === undefined ? [] : [[key.trim().toLowerCase(), line + at] as const];
    }),
  );
}
