import type { TakeFieldName } from '@/core/edits/fields/takeFields';

/** What the table shows of a take, in order: what the label bar sets stands together, then what the outlet and the dossier say. */
export const columns = [
  'outlet',
  'region',
  'language',
  'lens',
  'frames',
  'headline',
  'gist',
  'published',
  'link',
] as const satisfies readonly (TakeFieldName | 'frames')[];
export type Column = (typeof columns)[number];
