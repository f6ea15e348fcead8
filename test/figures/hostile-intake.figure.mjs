import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formulaCells, hostileFiles } from './hostile/hostileFiles.mjs';
import { openDesk } from './hostile/onTheDesk.mjs';
import { runHere } from './runHere.mjs';
import { serve } from './stage.mjs';

const folder = resolve('.figures/hostile');
/** A file that takes longer than this hung; one too heavy is refused within half of it. */
const hangs = 2000;
const refusedWithin = 1000;
const heavy = resolve(folder, 'heavy.json');

/**
 * Files made to do harm, beside the project: read here and held against what is
 * listed of them, then dropped on the desk and pasted into it in a browser.
 */
export async function measure(built) {
  const files = hostileFiles();
  if (files === null) return { line: 'not measured: there is no ../shared/hostile', met: false };
  const { cellsKept, judgeHostile } = await runHere('hostile/judgeHostile.ts');
  const dropped = [];
  const pasted = [];
  for (const file of files) {
    const text = new TextDecoder().decode(file.bytes);
    dropped.push({ ...file, given: file.path, ...(await judgeHostile(file.file, file.bytes, file.listed)) });
    if (text.trim() !== '' && !file.file.startsWith('zip/') && !file.name.startsWith('binary')) {
      pasted.push({ ...file, given: text, ...(await judgeHostile(file.file, text, file.listed)) });
    }
  }
  const cells = formulaCells();
  const kept = await cellsKept(cells);
  const judged = [...dropped, ...pasted];
  for (const { file, wrong, namesLine, lines, codes } of judged) {
    if (wrong.length === 0 && namesLine !== false) continue;
    console.log(
      `${file}: ${[...wrong, ...(namesLine === false ? ['line not named'] : [])].join('; ')} (told ${codes.slice(0, 6).join(', ')} of ${lines.slice(0, 6).join(', ')})`,
    );
  }
  const lined = judged.filter(({ namesLine }) => namesLine !== null);
  const named = lined.filter(({ namesLine }) => namesLine).length;
  const wrong = judged.filter((each) => each.wrong.length > 0).length;

  const server = await serve(built);
  const desk = await openDesk(server.address);
  const seen = await tryAll(desk, dropped, pasted, cells);
  await desk.provoke();
  const noticed = await desk.alarms();
  if (noticed.length < 3) seen.said.push(`what no file may do goes unnoticed: only ${noticed.join(', ')}`);
  await desk.close();
  await server.close();
  for (const said of seen.said) console.log(said);

  return {
    line: `${judged.length - wrong} of ${judged.length} files and pastes come to what is listed, ${named} of ${lined.length} name the exact line, ${kept} of ${cells.length} cells kept; in the browser ${seen.alarms} scripts, requests, violations or crashes, ${seen.hung} hung over ${hangs / 1000} s, ${seen.differ} shown otherwise, heaviest refused in ${Math.round(seen.slowest)} ms (goal all, ≥ 95 % of the lines, 0, 0, 0, ≤ ${refusedWithin} ms)`,
    met:
      noticed.length >= 3 &&
      wrong === 0 &&
      named >= 0.95 * lined.length &&
      kept === cells.length &&
      seen.alarms + seen.hung + seen.differ === 0 &&
      seen.slowest <= refusedWithin,
  };
}

/** Drops and pastes everything, and looks at what the page shows and does. */
async function tryAll(desk, dropped, pasted, cells) {
  const seen = { alarms: 0, hung: 0, differ: 0, slowest: 0, said: [] };
  const say = (file, what) => seen.said.push(`in the browser, ${file}: ${what}`);
  const attempt = async (file, bring, judged, most = hangs, files = 1) => {
    let took = Number.POSITIVE_INFINITY;
    let shown = [];
    // On a machine that does other things besides, what is slow once is tried again.
    for (let tries = 0; tries < 3 && took > most; tries++) {
      if (tries > 0) await desk.putAway();
      await bring();
      shown = await desk.shown(files).catch(() => []);
      if (shown.length > 0) took = Math.min(took, await desk.took());
    }
    if (took > hangs) seen.hung++;
    if (took > most) say(file, `took ${Math.round(took)} ms`);
    const differs = differences(shown, judged);
    if (differs.length > 0) {
      seen.differ++;
      say(file, differs.join('; '));
    }
    await desk.putAway();
    const alarms = await desk.alarms();
    seen.alarms += alarms.length;
    if (alarms.length > 0) say(file, [...new Set(alarms)].join('; '));
    return took;
  };
  // The first file also starts what reads it.
  await attempt('the first', () => desk.drop(dropped[0].path), dropped[0]);
  for (const each of dropped) {
    const isBomb = each.name.startsWith('bomb');
    const took = await attempt(each.file, () => desk.drop(each.path), each, isBomb ? refusedWithin : hangs);
    if (isBomb) seen.slowest = Math.max(seen.slowest, took);
  }
  for (const each of pasted) await attempt(`${each.file}, pasted`, () => desk.paste(each.given), each);
  const quoted = cells.map((cell, at) => `https://e.example/${at},"${cell.replaceAll('"', '""')}"`);
  await attempt('cells, pasted', () => desk.paste(`url,title\n${quoted.join('\n')}\n`), null);
  mkdirSync(folder, { recursive: true });
  writeFileSync(heavy, `[${'{"a":1},'.repeat(3_125_000)}{}]`);
  seen.slowest = Math.max(seen.slowest, await attempt('25 MB of JSON', () => desk.drop(heavy), null, refusedWithin));
  rmSync(heavy);
  const together = dropped.map(({ path }) => path);
  await attempt('all at once', () => desk.drop(together), null, hangs, together.length);
  return seen;
}

/** What the page shows otherwise than was read here, or must not show. */
function differences(shown, judged) {
  if (shown.length === 0) return ['nothing is shown'];
  const told = [...new Set(shown.flatMap(({ lines }) => lines))].sort((a, b) => a - b);
  const bad = shown.flatMap(({ badLinks }) => badLinks);
  const missing = judged === null ? [] : judged.lines.filter((line) => !told.includes(line));
  return [
    ...(missing.length > 0
      ? [`does not name line ${missing.slice(0, 5).join(', ')} but ${told.slice(0, 5).join(', ')}`]
      : []),
    ...(bad.length > 0 ? [`leads to ${bad.slice(0, 3).join(', ')}`] : []),
  ];
}
