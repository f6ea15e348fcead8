/** How a text holds the core claim of its event (method 1.3), from asserted to rejected; then not there, and cannot tell. */
export const treatments = [
  'ep.asserted',
  'ep.attributed',
  'ep.distanced',
  'ep.contested',
  'ep.rejected',
  'ep.absent',
  'ep.unclear',
] as const;
export type Treatment = (typeof treatments)[number];
