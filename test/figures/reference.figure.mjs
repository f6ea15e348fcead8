import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runHere } from './runHere.mjs';

const values = resolve('../shared/method/reference-values.json');

/** The measures of core against the reference values that lie beside the project, each to the digits printed there. */
export async function measure() {
  if (!existsSync(values)) return { line: `not measured: there is no ${values}`, met: false };
  const module = await runHere('reference/walk.ts');
  const outcomes = module.walk(JSON.parse(readFileSync(values, 'utf8')));

  const open = outcomes.filter(({ excused }) => excused !== null);
  const computable = outcomes.filter(({ excused }) => excused === null);
  const missed = computable.filter(({ holds }) => !holds);
  for (const { path, expected, found } of missed) console.log(`missed: ${path} is ${found}, expected ${expected}`);
  for (const reason of new Set(open.map(({ excused }) => excused))) {
    console.log(`not computable from files at hand, as ${reason}:`);
    for (const { path, expected } of open.filter(({ excused }) => excused === reason))
      console.log(`  ${path} ${expected}`);
  }
  const holding = computable.length - missed.length;
  return {
    line: `${holding} of ${computable.length} reference values hold to the printed digits (goal: all); ${open.length} more need data not at hand`,
    met: computable.length > 0 && missed.length === 0,
  };
}
