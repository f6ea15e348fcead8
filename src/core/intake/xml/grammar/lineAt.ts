/** The line a place in a text is on, however lines end: LF, CRLF or CR. */
export function lineAt(text: string, at: number): number {
  return linesOver(text)(at);
}

/** Tells the lines of places that are asked for in their order. Walks over the text once. */
export function linesOver(text: string): (at: number) => number {
  let line = 1;
  let walked = 0;
  return (at) => {
    for (; walked < at; walked++) {
      const code = text.charCodeAt(walked);
      if (code === 10 || (code === 13 && text.charCodeAt(walked + 1) !== 10)) line++;
    }
    return line;
  };
}
