import { NoText, type Source } from './source';

/**
 * The library the app ships with: `data/`, compiled when the app is built.
 *
 * A server that answers every unknown address with the app's own page is common
 * for such apps, so a page in place of a file counts as a missing file.
 */
export const bundled: Source = {
  id: 'bundled',
  async read(name, signal) {
    const address = `${import.meta.env.BASE_URL}library/${name.split('/').map(encodeURIComponent).join('/')}`;
    let response: Response;
    try {
      response = await fetch(address, signal ? { signal } : {});
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new NoText({ kind: 'offline' }, address);
    }
    if (response.status === 404) throw new NoText({ kind: 'missing' }, address);
    if (!response.ok) throw new NoText({ kind: 'refused', status: response.status }, address);
    if (response.headers.get('content-type')?.includes('text/html')) throw new NoText({ kind: 'missing' }, address);
    try {
      return await response.text();
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new NoText({ kind: 'offline' }, address);
    }
  },
};
