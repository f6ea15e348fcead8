/**
 * The head of our table of takes, one row a take. `original` is the quotation in
 * the outlet's own words; `link` holds what stands in the link's place, web
 * address or not; `notes` is `notesCellOf`. Every cell is guarded (`guardCell`),
 * and an empty one is not known.
 */
export const takesCsvColumns = [
  'outlet',
  'region',
  'language',
  'lens',
  'headline',
  'gist',
  'quote',
  'original',
  'published',
  'byline',
  'link',
  'notes',
] as const;
export type TakesCsvColumn = (typeof takesCsvColumns)[number];
