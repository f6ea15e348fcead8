import { openPage } from '../stage.mjs';

/** Notes when something is brought in and when all that came of it stands there. */
function time() {
  window.brought = { at: null, there: null };
  const start = () => {
    window.brought = { at: performance.now(), there: null };
    const look = () => {
      const items = [...document.querySelectorAll('li[aria-labelledby]:has(> div h3)')];
      if (items.length > 0 && items.every((item) => item.getAttribute('aria-busy') !== 'true')) {
        window.brought.there = performance.now();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  for (const type of ['change', 'submit', 'paste']) {
    document.addEventListener(
      type,
      ({ target }) => (target?.matches?.('textarea') !== true || type === 'paste' ? start() : undefined),
      true,
    );
  }
}

/** Everything that must not happen while files are read, counted in the page itself. */
function watch() {
  window.alarms = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    // A value would itself be run by `javascript:` addresses.
    window[name] = () => {
      window.alarms.push(name);
    };
  }
  Object.defineProperty(window, '__xss', {
    set: () => window.alarms.push('script'),
    get: () => undefined,
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    window.alarms.push(`policy ${violatedDirective}`),
  );
}

/** The desk in a browser of its own, watched. `alarms` counts what must not happen. */
export async function openDesk(address) {
  const { page, close } = await openPage();
  const alarms = [];
  const { origin } = new URL(address);
  await page.context().route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin || url.protocol === 'blob:') return route.continue();
    alarms.push(`request to ${url.host}`);
    return route.abort();
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(watch);
  await page.addInitScript(time);
  page.on('crash', () => alarms.push('crash'));
  page.on('pageerror', (fault) => alarms.push(`error ${fault.message.slice(0, 120)}`));
  await page.goto(`${address}/desk`);
  const field = page.locator('input[type=file][aria-label="Choose files"]');
  await field.waitFor({ state: 'attached' });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) alarms.push(`left for ${frame.url().slice(0, 60)}`);
  });
  return {
    page,
    close,
    drop: (files) => field.setInputFiles(files),
    paste: (text) => paste(page, text),
    shown: (files = 1) => shownFiles(page, files),
    took: () => page.evaluate(() => window.brought.there - window.brought.at),
    putAway: () => putAway(page),
    /** Does what no file may, so that it is known to be noticed. */
    provoke: () =>
      page.evaluate(async () => {
        window.__xss = 1;
        window.alert('');
        await fetch('https://elsewhere.example/').catch(() => undefined);
        // What was violated is told of in a task of its own.
        await new Promise((resolve) => setTimeout(resolve, 100));
      }),
    alarms: async () => [...alarms, ...(await page.evaluate(() => window.alarms.splice(0)))],
  };
}

/** Into the box, and read by its button; a long text as a reader would, by the clipboard. */
async function paste(page, text) {
  const box = page.getByLabel('Paste here');
  if (text.length < 40_000) {
    await box.fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    return;
  }
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await box.focus();
  await page.keyboard.press('Control+V');
}

/** The files being looked at, once reading is over: names, lines told, and links that are none of the web. */
async function shownFiles(page, files) {
  await page.waitForFunction(
    (count) =>
      window.brought.there !== null && document.querySelectorAll('li[aria-labelledby]:has(> div h3)').length >= count,
    files,
    { timeout: 15_000 + files * 500, polling: 20 },
  );
  for (const more of await page.getByRole('button', { name: /^Show [\d,]+ more$/ }).all()) await more.click();
  return page.evaluate(() =>
    [...document.querySelectorAll('li[aria-labelledby]:has(> div h3)')].map((item) => ({
      name: item.querySelector('h3')?.textContent ?? '',
      lines: [...item.querySelectorAll('section li[data-weight] > :first-child')].map((line) =>
        Number((line.textContent ?? '').replace(/\D/g, '')),
      ),
      text: item.textContent?.slice(0, 20_000) ?? '',
      badLinks: [...item.querySelectorAll('a[href], form[action], img, iframe, script, style, object, embed')]
        .map((element) => element.getAttribute('href') ?? element.tagName)
        .filter((target) => !/^https?:\/\//.test(target)),
    })),
  );
}

/** Opens the source at a line, passes over what can be clicked without leaving, and puts the files away. */
async function putAway(page) {
  const line = page.locator('section li[data-weight] button').first();
  if ((await line.count()) > 0) await line.click();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('li[aria-labelledby] *')) {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
  });
  for (
    let button = page.getByRole('button', { name: /^Close without keeping: / }).first();
    (await button.count()) > 0;
  )
    await button.click();
}
