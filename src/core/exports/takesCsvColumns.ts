/**
 * The head of our table of takes, one row a take. `original` is the quotation in
 * the outlet's own words; `seen` the day a tool first saw the page, where that is
 * all that is known of its day; `ownership` and `frames` what notes say of them, a
 * line each, so that a sheet can be sorted by it; `link` holds what stands in the
 * link's place, web address or not; `notes` is `notesCellOf`. Every cell is guarded
 * (`guardCell`), and an empty one is not known.
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
  'seen',
  'byline',
  'ownership',
  'frames',
  'link',
  'notes',
] as const;
export type TakesCsvColumn = (typeof takesCsvColumns)[number];

/** The columns that repeat what notes say, and of what facet. */
export const notedColumns = { ownership: 'ownership', frames: 'frame' } as const;
