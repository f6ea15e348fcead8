import { textLines } from '@/core/intake/lines/textLines';

export interface RisRecord {
  /** Where its `TY` stands. */
  readonly line: number;
  /** That line. */
  readonly first: string;
  /** The first value of the first of some tags that has any; `''` for none. */
  value(...tags: readonly string[]): string;
  /** Every value of some tags. */
  values(...tags: readonly string[]): readonly string[];
  /** The tags nobody has asked for, and that are not among those passed. */
  unread(passed: ReadonlySet<string>): readonly string[];
}

interface Records {
  readonly records: readonly RisRecord[];
  /** Lines that belong to no record. */
  readonly odd: readonly { readonly line: number; readonly text: string }[];
  /** True where the last record does not end. */
  readonly isCut: boolean;
}

/** The records of a text, from `TY` to `ER`. A line without a tag goes on with the value before it. */
export function risRecords(text: string): Records {
  const records: RisRecord[] = [];
  const odd: { line: number; text: string }[] = [];
  let open: Map<string, string[]> | null = null;
  let last: string[] | null = null;
  for (const [at, printed] of textLines(text).entries()) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/.exec(printed) ?? [];
    if (tag === 'TY') {
      open = new Map();
      records.push(recordOf(at + 1, printed, open));
    }
    if (open === null || (tag === '' && last === null)) {
      if (printed.trim() !== '' && tag !== 'ER') odd.push({ line: at + 1, text: printed });
    } else if (tag === 'ER') {
      open = null;
      last = null;
    } else if (tag === '') last?.push(`${last.pop() ?? ''}\n${printed.trim()}`.trim());
    else {
      last = open.get(tag) ?? [];
      last.push(value.trim());
      open.set(tag, last);
    }
  }
  return { records, odd, isCut: open !== null };
}

function recordOf(line: number, first: string, said: ReadonlyMap<string, readonly string[]>): RisRecord {
  const asked = new Set<string>();
  const values = (...tags: readonly string[]): readonly string[] => {
    for (const tag of tags) asked.add(tag);
    return tags.flatMap((tag) => said.get(tag) ?? []).filter((value) => value !== '');
  };
  return {
    line,
    first,
    value: (...tags) => values(...tags)[0] ?? '',
    values,
    unread: (passed) =>
      [...said].flatMap(([tag, held]) =>
        asked.has(tag) || passed.has(tag) || held.every((value) => value === '') ? [] : [tag],
      ),
  };
}
