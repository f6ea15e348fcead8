import { getDomain, getDomainWithoutSuffix } from 'tldts-icann';
import { hostOf, webAddress } from '@/core/dossier/webAddress';
import { isHiddenLink } from '@/core/intake/gather/isHiddenLink';

/** Whatever parts a feed's name from its section: `World news | The Guardian`, `NYT > Japan`. */
const parting = / (?:[|>»·–—-]|::) /;
/** What a feed says of itself after its outlet's name. */
const tail = / (?:[|>»]|::) .*$| [-–—] (?:home(?:page)?|rss|latest|top stories|all|headlines)\b.*$/i;

/**
 * The outlet a feed's title names. Of the title's parts it is the one its
 * address spells as well (`theguardian.com`); where none does, the title without
 * its tail. Null for no title. The title has single blanks; `address` may be a link or a host, or null.
 */
export function outletOfTitle(title: string | null, address: string | null): string | null {
  if (title === null) return null;
  const label = lettersOf(getDomainWithoutSuffix(address ?? '') ?? '');
  const parts = title.split(parting).map((part) => ({ part, likeness: likeness(lettersOf(part), label) }));
  const best = parts.reduce((one, other) => (other.likeness > one.likeness ? other : one), { part: '', likeness: 0 });
  return best.part || title.replace(tail, '');
}

/** How much of the longer the shorter is, where it stands in it whole: 0 to 1. */
function likeness(name: string, label: string): number {
  const [short, long] = name.length < label.length ? [name, label] : [label, name];
  return short.length >= 3 && long.includes(short) ? short.length / long.length : 0;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Services whose feeds hold nothing of their own. */
const gatherers =
  /^(?:google\.[a-z.]{2,6}|bing\.com|feedly\.com|inoreader\.com|reddit\.com|ycombinator\.com|techmeme\.com)$/;

/** Feeds that lead to more sites than this gather what others publish. */
const mostSites = 3;

/**
 * Of each link of a feed, whether the feed's own outlet published it. A feed
 * that leads to a few sites is its outlet's; one that leads to many gathers other
 * people's stories, and only those at home are its own. Links that are none are its own.
 */
export function areOwn(home: string | null, links: readonly (string | null)[]): readonly boolean[] {
  const sites = links.map(siteOf);
  const own = siteOf(home);
  if (gatherers.test(own ?? '')) return sites.map(() => false);
  const isOne = new Set(sites.filter((site) => site !== null)).size <= mostSites;
  return sites.map((site) => isOne || site === null || site === own);
}

function siteOf(link: string | null): string | null {
  const address = link === null || isHiddenLink(link) ? null : webAddress(link);
  return address === null ? null : (getDomain(address) ?? hostOf(address));
}
