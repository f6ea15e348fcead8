import type { AnyRouter } from '@tanstack/react-router';
import type { Dossier } from '@/core/dossier/dossier';
import { sharedName } from '@/core/exports/share/sharedName';

/** A dossier that came in a link: the fragment it stands in, and what was read from it, once it was. */
interface Came {
  readonly fragment: string;
  readonly dossier?: Dossier;
}

/** What came in links since the page was loaded, by the name it is opened under. Nothing of it is written anywhere. */
const came = new Map<string, Came>();

/** Notes a fragment, with its `#`, and answers with the name its dossier is opened under. */
export function noteShared(fragment: string): string {
  const name = sharedName(fragment);
  if (!came.has(name)) came.set(name, { fragment });
  return name;
}

/** Notes what was read from a fragment. */
export function noteSharedDossier(name: string, dossier: Dossier): void {
  const known = came.get(name);
  if (known !== undefined) came.set(name, { ...known, dossier });
}

/** What is known of a name; nothing where its fragment was not seen since the page was loaded. */
export const sharedAs = (name: string): Came | undefined => came.get(name);

const following = new WeakSet<AnyRouter>();

/**
 * From now on a page of a dossier that came in a link has its fragment in the
 * address, whatever else is asked there: so it can be loaded again, copied and
 * kept as a bookmark. The router is not told, since nothing is to move for it.
 */
export function keepFragment(router: AnyRouter): void {
  if (following.has(router)) return;
  following.add(router);
  putBackFragment();
  router.subscribe('onResolved', putBackFragment);
}

function putBackFragment(): void {
  const name = /\/e\/(~\w+)/.exec(location.pathname)?.[1];
  const known = name === undefined ? undefined : came.get(name);
  if (known === undefined || location.hash !== '') return;
  const address = location.pathname + location.search + known.fragment;
  History.prototype.replaceState.call(history, history.state, '', address);
}
