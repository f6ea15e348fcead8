import type { Take } from '@/core/dossier/take';
import { comparableLine } from '@/core/reading/sharedCopy';

/** What a dossier says of a text, besides whose it is and where it stands. */
const fields = [
  'lens',
  'region',
  'language',
  'headline',
  'gist',
  'quote',
  'published',
  'byline',
  'brokenLink',
] as const satisfies readonly (keyof Take)[];
export type SaidField = (typeof fields)[number];

/** The fields of a take that say what another does not say, or says otherwise. A headline in other capitals or marks is the same. */
export function saidOtherwise(there: Take, take: Take): readonly SaidField[] {
  return fields.filter((field) => {
    const said = sayingOf(take, field);
    return said !== null && said !== sayingOf(there, field);
  });
}

function sayingOf(take: Take, field: SaidField): string | null {
  if (field === 'quote') return take.quote === null ? null : JSON.stringify([take.quote.text, take.quote.original]);
  return (field === 'headline' ? comparableLine(take.headline) : null) ?? take[field];
}
