import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installWhatIsMissing, root } from '../src/press/install.mjs';

/**
 * `npm run figure <name>`: measures one figure afresh; its last line is the value
 * and the goal. `npm run figure <name> -- --keep` also puts that line in README,
 * with the day, so that no figure there is typed by hand.
 */

installWhatIsMissing();
const names = readdirSync(join(root, 'test/figures'), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.figure.mjs'))
  .map((entry) => entry.name.replace('.figure.mjs', ''));
const [name, keep] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  console.error(`npm run figure <name>, where the name is one of: ${names.join(', ')}`);
  process.exit(1);
}
process.chdir(root);
const { measure } = await import(`./figures/${name}.figure.mjs`);
const { line, met } = await measure();
if (keep === '--keep') keepInReadme(`${line} (${new Date().toISOString().slice(0, 10)})`);
console.log(`${name}: ${line}`);
// A server or a browser that was left open does not keep the figure waiting.
process.exit(met ? 0 : 1);

function keepInReadme(said) {
  const readme = readFileSync('README.md', 'utf8');
  const row = new RegExp(`^\\| \`${name}\` \\|.*$`, 'm');
  if (!row.test(readme)) throw new Error(`README has no row for ${name}`);
  writeFileSync(
    'README.md',
    readme.replace(row, () => `| \`${name}\` | ${said.replaceAll('|', '/')} |`),
  );
}
