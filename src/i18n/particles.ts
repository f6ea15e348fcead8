/** Ends in a consonant, so that particles fit: `은`, not `는`. Digits are read as Korean reads them; other scripts count as open. */
function closed(word: string): boolean {
  const last = word.replace(/[”’"')\]\s]+$/u, '').at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 !== 0;
  return '013678lmnrLMNR'.includes(last);
}
/** The topic: `은`, `는`. */
export const topic = (word: string) => `${word}${closed(word) ? '은' : '는'}`;
/** The subject: `이`, `가`. */
export const subject = (word: string) => `${word}${closed(word) ? '이' : '가'}`;
/** The object: `을`, `를`. */
export const object = (word: string) => `${word}${closed(word) ? '을' : '를'}`;
