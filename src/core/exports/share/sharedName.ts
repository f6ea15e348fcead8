import { checksumOf } from '@/core/desk/checksum';

/**
 * The name a dossier in a link is opened under: a `~`, which no other name
 * begins with, and eight digits reckoned from its fragment, which tell a server
 * nothing of it. Another fragment, or one cut short, has another name.
 */
export function sharedName(fragment: string): string {
  return `~${checksumOf(fragment.replace(/^#/, '')).slice(0, 8)}`;
}
