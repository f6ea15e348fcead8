import { type AboutText, aboutDossier } from '@/core/desk/aboutText';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { keepOwn } from '@/state/desk/ownDossiers';
import { newSaver, type Saver } from './saver';
import { useSitting } from './sitting';

/** Keeps what is edited in one sitting. */
export interface Keeper extends Saver {
  /** What is kept next is upon this revision of what stands on the desk; undefined where it is to be new there. */
  standOn(revision: number | undefined): void;
}

/** Keeps what is edited in one sitting, under the name and upon the revision it was opened from. */
export function saverOf(slug: string, revision: number | undefined): Keeper {
  let on = { slug, revision };
  const saver = newSaver({
    async keep(text) {
      const before = on.slug;
      const kept = await keepOwn(before, text, on.revision, isOpen() ? readAlready(text) : undefined);
      on = { slug: kept.slug, revision: kept.revision };
      if (isOpen()) useSitting.setState({ ...on, elsewhere: null, ...(kept.slug !== before && { movedFrom: before }) });
    },
    secure: () => secureBefore('edit'),
    tell: (saving) => isOpen() && useSitting.setState({ saving }),
  });
  const keeper: Keeper = {
    ...saver,
    standOn(now) {
      on = { ...on, revision: now };
      if (isOpen()) useSitting.setState({ revision: now });
    },
  };
  /** Another dossier may have been opened since. */
  const isOpen = () => useSitting.getState().saver === keeper;
  return keeper;
}

/** What a text says of itself, where it is the one that stands here and was read for that. */
function readAlready(text: string): AboutText | undefined {
  const { history, dossier, readable, ahead } = useSitting.getState();
  return dossier !== null && readable && ahead === null && history.text === text ? aboutDossier(dossier) : undefined;
}
