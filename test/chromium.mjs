import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const usualPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')],
  ),
];

/** Chromium or Chrome on this machine, or undefined. Playwright's own download is never used. */
export function findChromium() {
  return usualPlaces.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** No sandbox, because root has none; nothing that calls home, because every request is counted. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For Playwright. Throws where there is no Chromium: a browser test is never skipped in silence. */
export function launchOptions() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToInstall);
  return { executablePath, args: chromiumFlags };
}

export const howToInstall =
  'The browser tests need Chromium or Chrome. Install it (on Debian or Ubuntu: apt-get install chromium fonts-nanum), or set CHROMIUM_PATH to it.';

/** From the system's packages, where this user may install them; says whether there is a Chromium now. */
export function installChromium() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    return false;
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.log('Installing Chromium and Korean fonts from the system packages…');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-nanum');
  return findChromium() !== undefined;
}
