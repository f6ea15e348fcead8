import { useQuery, useQueryClient } from '@tanstack/react-query';
import { instantSchema } from '@/core/desk/keptDossier';
import { alterKept } from '@/sources/desk';
import { isRescued } from '@/sources/secondCopy/rescue';
import { habitOf } from '@/state/habits/habit';
import { checkDesk } from './copies/checkDesk';
import { recallSnapshots } from './copies/snapshots';
import { recallLinked } from './folder/linkedFolder';
import { followOwn } from './followOwn';
import { recallOwn } from './ownDossiers';
import { learnPersistence } from './persistence';

/** What the page of the desk shows besides the dossiers themselves. */
export interface OpenDesk {
  /** Whether it stands in for one the browser no longer opens. */
  readonly rescued: boolean;
  /** When the browser was found to have lost the desk, which was then had back from its second copy; null where it was not. */
  readonly refilled: string | null;
  /** The day a backup was last downloaded, or null. */
  readonly lastBackup: string | null;
}

const refilled = habitOf('refilled', instantSchema);
const lastBackup = habitOf('last-backup', instantSchema);

/** Remembers that a backup was downloaded on a day. */
export async function rememberBackup(day: string): Promise<void> {
  await alterKept('habits', 'last-backup', () => JSON.stringify(day)).catch(() => {});
}

/** The reader knows that the desk was lost and had back. */
export async function putRefillAway(): Promise<void> {
  await alterKept('habits', 'refilled', () => null).catch(() => {});
}

/** Whether the day a backup was downloaded is more than a week ago: some browsers forget a site after seven days. */
export const isBackupDue = (day: string) => Date.now() - Date.parse(day) > 7 * 86_400_000;

/**
 * The desk, opened: its dossiers recalled and set against their second copy, on
 * every visit. Never fails; what is wrong is in `useLosses`.
 */
export function useOpenDesk() {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['desk'],
    queryFn: async (): Promise<OpenDesk> => {
      followOwn(client);
      await recallOwn().catch(() => {});
      await checkDesk();
      const [day, again] = await Promise.all([
        lastBackup.recall(),
        refilled.recall(),
        recallSnapshots(),
        learnPersistence(),
        recallLinked(),
      ]);
      return { rescued: isRescued(), refilled: again, lastBackup: day };
    },
    staleTime: 0,
  });
}

/** Has the desk looked at again, from the beginning where it is being looked at. */
export function useReopenDesk(): () => void {
  const client = useQueryClient();
  const queryKey = ['desk'];
  return () => void client.cancelQueries({ queryKey }).then(() => client.invalidateQueries({ queryKey }));
}
