import { readFileSync } from 'node:fs';
import { runHere } from './runHere.mjs';
import { noUsersDossier, usersDossier } from './usersDossier.mjs';

const wanted = 17;

/**
 * A list of links pasted, and nothing else: what of each take the register and
 * the link fill in, in one step. The links are those of the users' own dossier.
 */
export async function measure() {
  const dossier = usersDossier();
  if (dossier === null) return noUsersDossier;
  const links = [...dossier.matchAll(/^\s*Source:\s*(\S+)/gm)].map(([, link]) => link);
  const { fieldsFilled } = await runHere('links/fieldsFilled.ts');
  const { format, takes, filled } = await fieldsFilled(
    links.join('\n'),
    readFileSync('data/reference/outlets.csv', 'utf8'),
  );
  for (const { field, missing } of filled) for (const link of missing) console.log(`no ${field}: ${link}`);
  const all = takes * filled.length;
  const have = filled.reduce((sum, { missing }) => sum + takes - missing.length, 0);
  const each = filled.map(({ field, missing }) => `${field} ${takes - missing.length}`).join(', ');
  return {
    line: `${takes} of ${links.length} pasted links became takes in one step, read as ${format}; ${have} of ${all} fields filled (${each}) (goal: all ${wanted} links, shares printed)`,
    met: takes === wanted && links.length === wanted && format === 'url-list',
  };
}
