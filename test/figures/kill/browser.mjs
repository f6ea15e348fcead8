import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromiumFlags, launchOptions } from '../../chromium.mjs';

/** A browser with a profile of its own, in a group of processes of its own, so that all of it can be killed at once. */
export function openBrowser(profile, address) {
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
  const flags = [...chromiumFlags, '--headless=new', '--no-zygote', `--user-data-dir=${profile}`];
  const browser = spawn(launchOptions().executablePath, [...flags, address], { detached: true, stdio: 'ignore' });
  return {
    async kill() {
      const ended = once(browser, 'exit');
      process.kill(-browser.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Serves a built folder, and hears what the page tells: `heard('saved')` waits for the next of a kind. */
export async function listen(files) {
  const waiting = new Map();
  let onTold = () => {};
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (request.method === 'POST') {
      const parts = [];
      for await (const part of request) parts.push(part);
      const body = JSON.parse(Buffer.concat(parts).toString());
      const what = path.slice(1);
      onTold(what, body);
      waiting.get(what)?.(body);
      waiting.delete(what);
      response.end();
      return;
    }
    const file = files.get(path);
    response.statusCode = file === undefined ? 404 : 200;
    if (file !== undefined) response.setHeader('Content-Type', file.type);
    response.end(file?.bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    onTold: (hear) => {
      onTold = hear;
    },
    heard: (what, patience = 30_000) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Nothing was heard of: ${what}`)), patience);
        waiting.set(what, (body) => {
          clearTimeout(late);
          resolve(body);
        });
      }),
    close: () => server.close(),
  };
}
