import { parse } from 'tldts-icann';
import { webAddress } from '@/core/dossier/webAddress';

/** Services that only lead on: whose, where on it, and which part of the query names what it leads to. */
const wrappers: readonly { readonly host: RegExp; readonly path: RegExp; readonly keys: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/url$/, keys: ['q', 'url'] },
  { host: /^(?:l|lm)\.(?:facebook|instagram)\.com$/, path: /^\/(?:l\.php)?$/, keys: ['u'] },
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, keys: ['url'] },
];

/** Copies of pages kept by others: the path holds the address, `s` for https. */
const copies: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/amp\/(s\/)?(.+)$/ },
  { host: /\.cdn\.ampproject\.org$/, path: /^\/[a-z]\/(s\/)?(.+)$/ },
];

/** What is added to a link to tell where it was met; it leads to the same page without. */
const tracking =
  /^(?:utm_\w+|(?:fb|g|d|y|tw)clid|[gw]braid|msclkid|igsh(?:id)?|mc_[ce]id|maca|cmp(?:id)?|ncid|ocid|ref(?:_?src)?|hpt?|ito|xtor|at_(?:medium|campaign|custom\d|link\w*|bbc_team|format|ptr_name)|sm(?:id|typ)|taid|spm|wt[_.]mc(?:_id)?|guc(?:counter|e_referrer(?:_sig)?)|__twitter_impression|_ga|srnd|feature=emb\w*)$/i;
const ampSwitch = /^(?:amp(?:=(?:1|true))?|output(?:type)?=amp|_amp(?:=\w*)?)$/i;

/**
 * The address a link comes to: out of a redirection or an AMP copy, without
 * what tells where it was met, without the fragment, on the host for all
 * readers instead of that for telephones. What is no web address stays as it is.
 */
export function canonicalLink(link: string): string {
  let address = webAddress(link);
  if (address === null) return link;
  for (let inner = ledTo(address), left = 3; inner !== null && left > 0; inner = ledTo(address), left -= 1) {
    address = inner;
  }
  const { protocol, host, hostname, pathname, search, hash } = new URL(address);
  const port = host.slice(hostname.length);
  return `${protocol}//${forAll(hostname)}${port}${withoutAmp(pathname)}${kept(search)}${/^#!?\//.test(hash) ? hash : ''}`;
}

/**
 * What two links to one page have in common, for comparing only: canonical,
 * without scheme, `www.` and a last slash, in lower case but for the query.
 */
export function linkKey(link: string): string {
  const [page = '', ...query] = canonicalLink(link).split('?');
  const bare = page
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
  return [bare, ...query].join('?');
}

function ledTo(address: string): string | null {
  const { hostname, pathname, search, searchParams } = new URL(address);
  const wrapper = wrappers.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  if (wrapper !== undefined) {
    const inner = wrapper.keys.map((key) => webAddress(searchParams.get(key) ?? ''));
    return inner.find((found) => found !== null) ?? null;
  }
  for (const { host, path } of copies) {
    const [, secure, rest] = (host.test(hostname) && path.exec(pathname)) || [];
    if (rest !== undefined) return webAddress(`${secure === undefined ? 'http' : 'https'}://${rest}${search}`);
  }
  return null;
}

/** `m.hani.co.kr` is `www.hani.co.kr`; `en.m.wikipedia.org` is `en.wikipedia.org`. A domain of that name stays. */
function forAll(hostname: string): string {
  const { domain, subdomain } = parse(hostname);
  if (domain === null || subdomain === null || subdomain === '') return hostname;
  const labels = subdomain.split('.');
  const rest = labels.filter((label) => !/^(?:m|mobile|amp)$/.test(label));
  if (rest.length === labels.length) return hostname;
  return [...(rest.length === 0 ? ['www'] : rest), domain].join('.');
}

/** Only where what is left still names an article: a page may be about amplifiers. */
function withoutAmp(pathname: string): string {
  const path = pathname.replace(/\.amp(?=\.html?$|$)/i, '');
  const segments = path.split('/');
  const rest = segments.filter((segment) => !/^amp$/i.test(segment));
  return rest.some((segment) => /[\d-]/.test(segment)) ? rest.join('/') : path;
}

function kept(search: string): string {
  const parts = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part.split('=')[0] ?? '') && !ampSwitch.test(part));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
