import { useState } from 'react';

/**
 * What stands in a field, and how it is told of typing. It is what was typed,
 * to the letter, as long as that comes to what is there; once that changes
 * elsewhere (undo, the Markdown), it is what is there. `reads` gives what a
 * typed text comes to.
 */
export function useEcho(shown: string, reads: (typed: string) => string): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(shown);
  return [typed !== shown && reads(typed) === shown ? typed : shown, setTyped];
}
