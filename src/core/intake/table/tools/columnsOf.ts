/** What stands in the first of some columns that holds anything, without blanks around it; `''` where none does. */
export type Cells = (...names: readonly string[]) => string;

export interface Columns {
  /** A row, to be asked by names of columns in lower case. */
  of(cells: readonly string[]): Cells;
  /** A row with its cells as they stand, blanks included. */
  whole(cells: readonly string[]): (name: string) => string;
  /** The columns nobody has asked for so far, and that are not among those `passed`; one without a name by its place. */
  unread(passed: readonly string[]): readonly { readonly name: string; readonly at: number }[];
}

/** The columns of a table by name. A name that stands twice is the first. */
export function columnsOf(header: readonly string[]): Columns {
  const folded = header.map((name) => name.trim().toLowerCase());
  const places = new Map([...folded.entries()].reverse().map(([at, name]) => [name, at] as const));
  const asked = new Set<string>();
  return {
    of:
      (cells) =>
      (...names) => {
        for (const name of names) asked.add(name);
        const held = names.map((name) => cells[places.get(name) ?? -1]?.trim() ?? '');
        return held.find((cell) => cell !== '') ?? '';
      },
    whole: (cells) => (name) => {
      asked.add(name);
      return cells[places.get(name) ?? -1] ?? '';
    },
    unread: (passed) =>
      folded.flatMap((name, at) => {
        const isRead = asked.has(name) && places.get(name) === at;
        return isRead || passed.includes(name) ? [] : [{ name: header[at]?.trim() || String(at + 1), at }];
      }),
  };
}
