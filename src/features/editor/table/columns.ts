import type { TakeFieldName } from '@/core/edits/fields/takeFields';

/** What the table shows of a take, in order: fields to edit, and its frames, which the label bar sets. */
export const columns = [
  'outlet',
  'region',
  'language',
  'lens',
  'headline',
  'gist',
  'published',
  'link',
  'frames',
] as const satisfies readonly (TakeFieldName | 'frames')[];
export type Column = (typeof columns)[number];
