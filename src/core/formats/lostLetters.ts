import type { Finding } from './findings';

/** What is told of letters lost when a text was decoded or saved: how many �, and the line of the first. */
export function lostLetters(text: string): readonly Finding[] {
  const first = text.indexOf('\uFFFD');
  if (first === -1) return [];
  const line = text.slice(0, first).split(/\r\n|\n|\r/).length;
  return [{ code: 'letters-lost', line, count: text.split('\uFFFD').length - 1 }];
}
