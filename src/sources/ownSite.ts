import { NoText } from './source';

/** The app's own page, which servers of such apps answer every unknown address with. */
const ownPage = /<div id="root"/;

/** The file at an address of this origin. Throws `NoText` where there is none to be had; never asks elsewhere, nor follows there. */
export async function readOwnSite(address: URL): Promise<Blob> {
  if (address.origin !== location.origin) throw new NoText({ kind: 'missing' }, address.href);
  const response = await fetch(address, { redirect: 'error' }).catch(() => {
    throw new NoText({ kind: 'offline' }, address.href);
  });
  if (response.status === 404) throw new NoText({ kind: 'missing' }, address.href);
  if (!response.ok) throw new NoText({ kind: 'refused', status: response.status }, address.href);
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  const body = await response.blob().catch(() => {
    throw new NoText({ kind: 'offline' }, address.href);
  });
  if (isPage && ownPage.test(await body.text())) throw new NoText({ kind: 'missing' }, address.href);
  return body;
}
