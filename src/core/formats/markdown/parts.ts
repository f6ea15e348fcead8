import { endOfString } from './quoting';

const opensString = new Set([':', '：', ',', '，', '、', '=', '·']);
const closesString = new Set([',', '，', '、', '=', '·']);

/** True where one part ends and the next begins. */
export type Break = (text: string, at: number) => boolean;

/** A comma of any script. */
export const atComma: Break = (text, at) => text[at] === ',' || text[at] === '，' || text[at] === '、';

/** A dot or bar between blanks: `한·미` is one word. */
export const atDot: Break = (text, at) =>
  '·•‧・|'.includes(text.charAt(at)) && (text[at - 1] ?? ' ') === ' ' && (text[at + 1] ?? ' ') === ' ';

/** An equals sign between blanks. */
export const atEquals: Break = (text, at) => text[at] === '=' && text[at - 1] === ' ' && text[at + 1] === ' ';

/** The parts of a line, trimmed, none empty. A JSON string is never parted. */
export function partsOf(text: string, isBreak: Break): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let mayOpen = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' && mayOpen) {
      const end = endOfString(text, at);
      if (end !== -1 && closesAt(text, end)) at = end - 1;
      mayOpen = false;
    } else if (isBreak(text, at)) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
      mayOpen = true;
    } else if (character !== ' ') mayOpen = opensString.has(character);
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => part !== '');
}

function closesAt(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ') at++;
  return at === text.length || closesString.has(text.charAt(at));
}
