/** What was to be changed no longer stands on the desk: another window has deleted it. */
export class Gone extends Error {}
