import type { Take } from '@/core/dossier/take';
import { type Check, judged } from '@/core/evidence/health/check';
import type { HealthFact } from '@/core/evidence/health/fact';

/** Takes without a link, and texts that stand in a link's place and are none. */
export const linksThere: Check = {
  id: 'links-there',
  run({ takes }) {
    return judged(takes.length, takes.filter(({ link }) => link === null).map(absentLink));
  },
};

function absentLink({ id, brokenLink: text }: Take): HealthFact {
  const about = { verdict: 'fail', takes: [id], places: [] } as const;
  return text === null ? { code: 'link-missing', ...about } : { code: 'link-broken', text, ...about };
}
