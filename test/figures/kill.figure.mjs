import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { root } from '../../src/press/install.mjs';
import { listen, openBrowser } from './kill/browser.mjs';

const kills = Number(process.env.KILLS ?? 50);
const controlKills = 5;
const migrations = Number(process.env.MIGRATIONS ?? 20);
const types = { '.html': 'text/html', '.js': 'text/javascript' };
const soon = (least, most) => new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)));

/**
 * A browser killed with SIGKILL while it saves through the app's own modules:
 * of every save the app had called saved, none may be lost or torn. Chromium may
 * find its own log torn by the kill and begin an empty database; the desk is then
 * had back from its second copy before anything is read of it. The control
 * calls saves saved before they are written, and leaves a torn record: the same
 * reckoning must find both. Then the same while a desk of the version before is
 * taken over: it must stand at the old form or the new, whole, and be copied
 * before it is changed.
 */
export async function measure() {
  const work = mkdtempSync(join(tmpdir(), 'parallax-kill-'));
  try {
    const server = await listen(await builtPage(join(work, 'built')));
    const saving = await killWhile(server, join(work, 'saving'), 'save', kills);
    console.log(said('saving', saving));
    const control = await killWhile(server, join(work, 'control'), 'early', controlKills);
    control.torn += await tornAfter(server, join(work, 'control'));
    console.log(said('control', control));
    const taking = await killWhileMigrating(server, work);
    console.log(`migration: ${JSON.stringify(taking)}`);
    server.close();
    return {
      line: `${kills} kills, ${saving.told} saves called saved: ${saving.lost} lost, ${saving.torn} torn (the browser had lost its whole database after ${saving.refills} of the kills, and the app had it back from the second copy); ${migrations} kills while taking over an older desk: ${taking.lost} records lost, ${taking.between} between two forms, ${taking.uncopied} changed without a copy; control: ${control.lost} of ${control.told} lost, ${control.torn} torn (goal 0 of each, control more than 0 of both)`,
      met:
        saving.told >= kills &&
        saving.lost + saving.torn === 0 &&
        control.lost > 0 &&
        control.torn > 0 &&
        taking.lost + taking.between + taking.uncopied === 0,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const said = (what, { told, lost, torn }) => `${what}: ${told} told, ${lost} lost, ${torn} torn`;

/** The page, built from the app's own modules, by the address of each of its files. */
async function builtPage(outDir) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, 'test/figures/kill/index.html') } },
  });
  const paths = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = new Map(
    paths
      .filter((path) => types[extname(path)])
      .map((path) => [`/${path}`, { type: types[extname(path)], bytes: readFileSync(join(outDir, path)) }]),
  );
  return files.set('/', files.get('/test/figures/kill/index.html'));
}

/** What was told as saved against what is there at the next start, over and over on one profile. */
async function killWhile(server, profile, how, times) {
  const told = new Map();
  const count = { told: 0, lost: 0, torn: 0, refills: 0 };
  const refills = new Set();
  server.onTold((what, body) => {
    if (what !== 'saved') return;
    told.set(body.slug, Math.max(body.seq, told.get(body.slug) ?? 0));
    count.told++;
  });
  for (let round = 0; round <= times; round++) {
    const state = server.heard('state');
    const saved = server.heard('saved');
    const browser = openBrowser(profile, `${server.address}/#${how}`);
    const { found, refilled } = await state;
    if (refilled !== null) refills.add(refilled);
    count.torn += found.filter(({ whole }) => !whole).length;
    for (const [slug, seq] of told) {
      const held = found.find((each) => each.slug === slug);
      // Every save of this one after the last that is held is gone.
      if (held === undefined || held.seq < seq) count.lost++;
      told.set(slug, held?.seq ?? 0);
    }
    await saved;
    if (round < times) await soon(60, 560);
    await browser.kill();
    if (round % 10 === 0) console.log(`${round} of ${times}: ${said(how, count)}`);
  }
  return { ...count, refills: refills.size };
}

/** What the reckoning makes of half a record. */
async function tornAfter(server, profile) {
  const state = server.heard('state');
  const browser = openBrowser(profile, `${server.address}/#tear`);
  const { found } = await state;
  await browser.kill();
  return found.filter(({ whole }) => !whole).length;
}

async function killWhileMigrating(server, work) {
  const older = join(work, 'older');
  const count = { old: 0, new: 0, lost: 0, between: 0, uncopied: 0 };
  const made = server.heard('older');
  const maker = openBrowser(older, `${server.address}/#older`);
  await made;
  await soon(300, 300);
  await maker.kill();
  for (let round = 0; round < migrations; round++) {
    const profile = join(work, `taking-${round}`);
    cpSync(older, profile, { recursive: true });
    const opening = server.heard('opening');
    const taking = openBrowser(profile, `${server.address}/#migrate`);
    await opening;
    await soon(0, 400);
    await taking.kill();
    const checked = server.heard('checked');
    const checking = openBrowser(profile, `${server.address}/#check`);
    const { version, stores, held, records, copied } = await checked;
    await checking.kill();
    const isNew = version === 3 && stores.includes('dossiers');
    count[isNew ? 'new' : 'old']++;
    count.lost += records - held;
    if (!isNew && (version !== 2 || stores.length !== 2)) count.between++;
    if (isNew && copied !== records) count.uncopied++;
    rmSync(profile, { recursive: true, force: true });
  }
  return count;
}
