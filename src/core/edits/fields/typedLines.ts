/** How items of a list are shown and typed, one a line. */
export interface LineForm<Item> {
  /** On one line. */
  print(item: Item): string;
  /** Null where the line says nothing. */
  read(line: string): Item | null;
}

/** The items as lines; `between` parts them. */
export function shownLines<Item>(items: readonly Item[], { print }: LineForm<Item>, between = '\n'): string {
  return items.map((item) => onOneLine(print(item))).join(between);
}

/**
 * The items somebody typed, one a line, blank lines aside. A line that was left
 * as it stood is the very item it was, whatever that holds besides.
 */
export function typedLines<Item>(typed: string, before: readonly Item[], form: LineForm<Item>): readonly Item[] {
  const standing = new Map<string, Item[]>();
  for (const item of before) {
    const line = onOneLine(form.print(item));
    standing.set(line, [...(standing.get(line) ?? []), item]);
  }
  return typed
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => standing.get(line)?.shift() ?? form.read(line) ?? []);
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
