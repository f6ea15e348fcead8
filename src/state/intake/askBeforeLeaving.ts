import { type Brought, useBrought } from './brought';

/** Kinds of which a reader can keep something. */
const keepable: ReadonlySet<string> = new Set(['stories', 'table', 'dossiers', 'marks']);

/** True where something could be kept of a file, and nothing was, or more is chosen. */
function isAtStake({ read: { intake }, rows, chosen, kept }: Brought): boolean {
  return keepable.has(intake.kind) && rows?.length !== 0 && (kept.size === 0 || chosen.size > 0);
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * From now on, as long as something is looked at that is not kept, the browser
 * asks before the page is closed or loaded again, on whichever page of the app
 * the reader is: what is looked at lasts as long as the app stands.
 */
export function askBeforeLeaving(): void {
  useBrought.subscribe(({ files }) => {
    if (files.some(isAtStake)) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  });
}
