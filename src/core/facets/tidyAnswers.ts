import { tidyName } from '@/core/dossier/names';

const mostAnswers = 50;
const longest = 200;

/**
 * Answers as an address may hold them: one may stand without its list; what is
 * no text, empty, longer than 200 characters, said twice or beyond the fiftieth
 * is dropped. Nothing left: undefined.
 */
export function tidyAnswers(value: unknown): readonly string[] | undefined {
  const printed = (Array.isArray(value) ? value : [value]).filter((answer) => typeof answer === 'string');
  const answers = new Set(printed.map(tidyName).filter((answer) => answer !== '' && answer.length <= longest));
  return answers.size === 0 ? undefined : [...answers].slice(0, mostAnswers);
}

/** Free text as an address may hold it: cut after 200 characters, not within one; nothing left: undefined. */
export function tidyText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return tidyName([...value].slice(0, longest).join('')) || undefined;
}

/** Only what was given: an absent key, never one that holds undefined. */
export function given<Name extends string, Value>(
  found: Iterable<readonly [Name, Value | undefined]>,
): { [Each in Name]?: Value } {
  return Object.fromEntries([...found].filter(([, value]) => value !== undefined)) as { [Each in Name]?: Value };
}
