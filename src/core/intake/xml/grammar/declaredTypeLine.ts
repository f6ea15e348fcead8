import { lineAt } from './lineAt';

/** What hides a declaration: from how it begins to how it ends. */
const hiding: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

const marks = /<!--|<!\[CDATA\[|<\?|<!(?:[Dd][Oo][Cc][Tt][Yy][Pp][Ee]|[Ee][Nn][Tt][Ii][Tt][Yy])/g;

/**
 * The line of the first declaration of a document type that names rules of its
 * own or elsewhere, or of an entity; null where there is none. Looked for in the
 * text itself, so that no reader of XML ever meets one. Walks over it once.
 * What stands in comments, character data and instructions declares nothing.
 */
export function declaredTypeLine(text: string): number | null {
  let from = 0;
  for (;;) {
    marks.lastIndex = from;
    const found = marks.exec(text);
    if (found === null) return null;
    const [mark] = found;
    const end = hiding.find(([begin]) => begin === mark)?.[1];
    if (end === undefined) {
      if (!isHarmless(text, found.index)) return lineAt(text, found.index);
      from = marks.lastIndex;
      continue;
    }
    const closed = text.indexOf(end, marks.lastIndex);
    if (closed === -1) return null;
    from = closed + end.length;
  }
}

/** A document type that is only named: `<!DOCTYPE rss>`. */
function isHarmless(text: string, at: number): boolean {
  return /^<!DOCTYPE\s{1,99}[^\s<>[\]"']{1,99}\s{0,99}>/i.test(text.slice(at, at + 400));
}
