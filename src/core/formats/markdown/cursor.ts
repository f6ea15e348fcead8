/** One line of a file: counted from 1, without its line end and the blanks around it. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** True where blanks stood before the text, as they do within a take. */
  readonly indented: boolean;
}

/** A place in a file that moves forward a line at a time. */
export interface Cursor {
  /** The number of the last line. */
  readonly last: number;
  /** The line that is next, or the one so many after it; undefined beyond the end. */
  peek(after?: number): Line | undefined;
  /** The line that is next once blank ones are passed over, without moving. */
  peekText(after?: number): Line | undefined;
  next(): Line | undefined;
}

/** Walks over lines however they end: LF, CRLF or CR, even mixed. */
export function cursorOver(text: string): Cursor {
  const printed = text.split(/\r\n|\n|\r/);
  const met: (Line | undefined)[] = [];
  let at = 0;

  function lineAt(index: number): Line | undefined {
    const raw = printed[index];
    if (raw === undefined) return undefined;
    met[index] ??= { number: index + 1, text: raw.trim(), indented: raw.trimStart() !== raw };
    return met[index];
  }

  return {
    last: printed.length,
    peek: (after = 0) => lineAt(at + after),
    peekText(after = 0) {
      let index = at + after;
      while (lineAt(index)?.text === '') index++;
      return lineAt(index);
    },
    next: () => lineAt(at++),
  };
}
