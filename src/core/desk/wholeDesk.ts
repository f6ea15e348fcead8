/** The stores of the desk that hold text by name. */
export const storeNames = ['dossiers', 'notes', 'habits'] as const;
export type StoreName = (typeof storeNames)[number];

/** Everything kept on this device, by store and name, each as the text that stands there. */
export type WholeDesk = Readonly<Record<StoreName, ReadonlyMap<string, string>>>;

/** A desk with nothing on it. */
export const bareDesk: WholeDesk = { dossiers: new Map(), notes: new Map(), habits: new Map() };

/** Why something is not on disk: a newer version wrote the desk, an older window holds it, no room, or the browser refuses. */
export type Refusal = 'newer' | 'blocked' | 'full' | 'refused';
