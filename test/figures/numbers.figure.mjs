import { runHere } from './runHere.mjs';

const goal = 95;

/**
 * How many of the digit-bearing cases of Recognizers-Text are read right, as
 * numbers, shares, money and dates in four languages, and all vectors of our
 * own; what is right stands in `numbers/scoreNumbers.ts`, what is left out and
 * why in `numbers/exclusions.ts`. Days told from today (`tomorrow`) are left out
 * on purpose.
 */
export async function measure() {
  const scores = await runHere('numbers/scoreNumbers.ts');
  if (!scores.specsAreThere) return { line: 'not measured: the specifications are absent', met: false };

  const own = scores.ownMisses();
  for (const miss of own) console.log(`own vector: ${miss}`);
  const parts = [];
  let met = own.length === 0;
  for (const language of Object.keys(scores.languages)) {
    const said = scores.groupNames.map((group) => {
      const { right, cases, excluded, misses } = scores.scoreGroup(language, group);
      for (const each of excluded) console.log(`${language} ${group}, left out: ${each}`);
      for (const miss of misses) console.log(`${language} ${group}, missed: ${miss}`);
      met &&= right >= (goal / 100) * cases;
      return `${right}/${cases} ${group} (${excluded.length} left out)`;
    });
    parts.push(`${language} ${said.join(', ')}`);
  }
  const vectors = `own vectors ${scores.ownVectors.length - own.length} of ${scores.ownVectors.length}`;
  return { line: `${parts.join('; ')}; ${vectors} (goal ≥ ${goal} % of each, all own)`, met };
}
