import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Plain Node and its own modules: this runs before anything is installed. */

export const root = fileURLToPath(new URL('../..', import.meta.url));
const oldest = [20, 19];

/** Ends with a sentence where Node is too old; installs the packages where they are missing or out of date. */
export function installWhatIsMissing() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(`Parallax needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages (once, about half a minute)…');
  // Development packages too, whatever NODE_ENV says: the app is built here.
  const { status } = runNpm(['ci', '--include=dev', '--loglevel=error']);
  if (status === 0) return;
  console.error('The packages could not be installed: npm says why above.');
  process.exit(1);
}

/** npm writes its own copy of the lock into node_modules when it has finished. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** The npm that started us where there is one: on Windows a plain `npm` is a script Node will not run. */
export function runNpm(words) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return spawnSync(command, [...first, ...words], { cwd: root, stdio: 'inherit', shell: command === 'npm' });
}
