import type { Shared } from '@/core/exports/share/readShared';
import { bringIn } from './bringIn';
import type { Ambient } from './gatherFile';

/** The fragment read last: who comes back to the page does not find the same dossier twice. */
let last = '';

/** Brings in what a fragment carries, under a name. Answers with why it was refused, null where it was read, undefined where it carries nothing new. */
export async function bringShared(
  fragment: string,
  name: string,
  ambient: Ambient,
): Promise<Extract<Shared, { kind: 'refused' }>['why'] | null | undefined> {
  if (!fragment.startsWith('#d=') || fragment === last) return undefined;
  last = fragment;
  const { readShared } = await import('@/core/exports/share/readShared');
  const shared = readShared(fragment);
  if (shared.kind === 'shared') await bringIn([{ name, data: shared.text }], ambient);
  return shared.kind === 'refused' ? shared.why : null;
}
