import { plainText } from './plainText';

const blanks: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\s+(?=[,.:;!?)\]}%])/g, ''],
  [/(?<=[([{])\s+/g, ''],
  [/\s*([、。・：；！？％「」『』（）【】〈〉《》])\s*/g, '$1'],
  [/(?<=\d),\s(?=000\b)/g, ','],
  [/\s{2,}/g, ' '],
];

/**
 * A title as GDELT hands it out, with the blanks it puts round punctuation
 * taken out. What it drops (apostrophes, quotation marks) is not put back.
 */
export function repairTitle(printed: string): string {
  return blanks.reduce((title, [pattern, instead]) => title.replace(pattern, instead), plainText(printed)).trim();
}
