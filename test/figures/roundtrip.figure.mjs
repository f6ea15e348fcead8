import { runHere } from './runHere.mjs';

const count = 10_000;
const seed = 20261122;

/** Dossiers of any valid content, written and read again in every form that can hold them; CSV for its columns. */
export async function measure() {
  const module = await runHere('roundtrip/roundtrip.ts');
  const { outcomes, takes } = await module.roundTrips(count, seed);
  console.log(`${count} generated dossiers, ${takes} takes`);
  for (const { name, same, bytes, first, seconds } of outcomes) {
    const megabytes = (bytes / 1e6).toFixed(1);
    console.log(
      `${name.padEnd(9)} ${same} of ${count} the same, ${megabytes} million characters in ${seconds.toFixed(1)} s`,
    );
    if (first !== null) console.log(`  first that is not: ${first}`);
  }
  const said = outcomes.map(({ name, same }) => `${name} ${same}`);
  return {
    line: `of ${count} generated dossiers the same after reading back: ${said.join(', ')} (goal: all; CSV for its columns)`,
    met: outcomes.every(({ same }) => same === count),
  };
}
