import { type Check, judged } from '@/core/evidence/health/check';

/** Several takes at one address, case of the host, `www.`, fragment, tracking and a closing slash aside. */
export const linksDistinct: Check = {
  id: 'links-distinct',
  run({ takes }) {
    const linked = takes.flatMap(({ id, link }) => (link === null ? [] : [{ id, link }]));
    const groups = new Map<string, typeof linked>();
    for (const each of linked) {
      const address = bareAddress(each.link);
      groups.set(address, [...(groups.get(address) ?? []), each]);
    }
    const repeated = [...groups.values()].filter((group) => group.length > 1);
    const facts = repeated.map((group) => ({
      code: 'link-repeated' as const,
      verdict: 'fail' as const,
      links: group.map(({ link }) => link),
      takes: group.map(({ id }) => id),
      places: [],
    }));
    return judged(linked.length, facts);
  },
};

function bareAddress(link: string): string {
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_.*|fbclid|gclid)$/i.test(name)) url.searchParams.delete(name);
  }
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
