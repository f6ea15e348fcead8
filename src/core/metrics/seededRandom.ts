/**
 * Numbers from 0 up to 1 that look drawn by chance and are the same for the same
 * seed on every machine: mulberry32 (T. Ettinger, 2017, public domain). For
 * permutations, so that a dossier gives the same p-value to everybody; not for
 * anything that must not be guessed. The seed is taken as 32 bits.
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
