import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runHere } from './runHere.mjs';

const shared = resolve('../shared');

/** Every file of other people beside the project, read from its bytes, against what is listed of it in `formats/expected.ts`. */
export async function measure() {
  if (!existsSync(join(shared, 'samples'))) return { line: `not measured: there is no ${shared}/samples`, met: false };
  const { leftOut, unlisted, walkSamples } = await runHere('formats/walkSamples.ts');
  const there = ['samples', 'seeds'].flatMap((folder) =>
    readdirSync(join(shared, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(shared.length + 1)),
  );
  const missing = unlisted(there);
  const walked = await walkSamples((file) => new Uint8Array(readFileSync(join(shared, file))));
  for (const { file, verdict, saw, wrong } of walked) console.log(`${verdict}: ${file}: ${saw} ${wrong.join('; ')}`);
  for (const file of missing) console.log(`not listed: ${file}`);
  const count = (verdict) => walked.filter((each) => each.verdict === verdict).length;
  return {
    line: `${count('right')} of ${walked.length} files known and read right, ${count('asked')} asked about, ${there.filter((file) => leftOut.test(file)).length} left out as nobody's export (goal all right or asked)`,
    met: walked.length > 0 && missing.length === 0 && count('wrong') === 0,
  };
}
