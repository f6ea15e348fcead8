import { readFileSync } from 'node:fs';
import { runHere } from './runHere.mjs';
import { noUsersDossier, usersDossier } from './usersDossier.mjs';

/** The findings method 0 lists for the users' own dossier, and that the owner of one outlet is a party (method 0.3). */
const listed = [
  'declared-counts pass takes',
  'declared-counts fail lenses',
  'declared-counts pass regions',
  'ratios-hold pass toms-hardware',
  'date-arithmetic pass toms-hardware',
  'main-names fail nikkei-asia Alibaba Qwen',
  'main-names fail south-china-morning-post Alibaba Qwen',
  'main-names fail global-times Alibaba Qwen',
  'edition-language fail global-times',
  'owner-country fail toms-hardware',
  'shared-text fail bloomberg dunya-news',
  'register-age fail cnbc',
  'owner-is-party fail south-china-morning-post',
];

/** What else it says there that fails, each held against the file and the register by hand and true. */
const alsoTrue = [
  'main-names fail toms-hardware Anthropic',
  ...['business-standard', 'techspot', 'dunya-news', 'inccom', 'global-times'].map(
    (take) => `register-age fail ${take}`,
  ),
  ...['cnbc', 'toms-hardware', 'nikkei-asia', 'south-china-morning-post', 'global-times'].map(
    (take) => `quote-original fail ${take}`,
  ),
  'something-to-read fail taipei-times',
];

/** How much of what should be found is, and how much of what is found is not so. */
export async function measure() {
  const dossier = usersDossier();
  if (dossier === null) return noUsersDossier;
  const { findingsOf } = await runHere('evidence/findings.ts');
  const said = findingsOf(dossier, readFileSync('data/reference/outlets.csv', 'utf8'));

  const missing = listed.filter((finding) => !said.includes(finding));
  const wrong = said.filter((fact) => fact.includes(' fail ') && !listed.includes(fact) && !alsoTrue.includes(fact));
  for (const finding of missing) console.log(`missing: ${finding}`);
  for (const fact of wrong) console.log(`not known to be true: ${fact}`);
  return {
    line: `${listed.length - missing.length} of ${listed.length} listed findings on the seed, ${wrong.length} false (goal all, 0 false)`,
    met: missing.length === 0 && wrong.length === 0,
  };
}
