import { kB, openPage, serve } from './stage.mjs';

const goal = 150_000;

/**
 * The JavaScript that crosses the network, as gzip and with its headers, on a
 * first visit to the Alibaba dossier until the first take can be read. Whatever
 * has arrived by then is counted, needed or not; by then is what the page's own
 * clock says, since a question from outside is answered later.
 */
export async function measure() {
  const server = await serve();
  const { page, instruments, close } = await openPage();
  const scripts = new Map();
  const arrived = [];
  await instruments.send('Network.enable');
  instruments.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, new URL(response.url).pathname);
  });
  instruments.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) arrived.push([scripts.get(requestId), encodedDataLength]);
  });

  await page.addInitScript(noteFirstTake);
  await page.goto(`${server.address}/e/anthropic-alibaba-distillation-2026-06`, { waitUntil: 'commit' });
  await page.getByRole('article').first().waitFor();
  await page.waitForFunction(() => window.readableAt !== undefined);
  const inTime = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ responseEnd }) => responseEnd <= window.readableAt)
      .map(({ name }) => new URL(name).pathname),
  );
  const counted = arrived.filter(([path]) => inTime.includes(path)).sort(([, a], [, b]) => b - a);
  await close();

  for (const [path, bytes] of counted) console.log(`${kB(bytes).padStart(7)} kB  ${path}`);
  const total = counted.reduce((sum, [, bytes]) => sum + bytes, 0);
  return {
    line: `${kB(total)} kB gzip of JavaScript before the takes are readable (goal ≤ ${kB(goal)} kB)`,
    met: counted.length > 0 && total <= goal,
  };
}

/** Runs in the page: notes when the first take is drawn. */
function noteFirstTake() {
  const watch = new MutationObserver(() => {
    if (document.querySelector('article') === null) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      window.readableAt = performance.now();
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}
