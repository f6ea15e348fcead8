import { deskOf } from '@/core/desk/backup';
import { readKeptDossier } from '@/core/desk/keptDossier';
import { type Loss, lossesOf } from '@/core/desk/losses';
import type { DeskRecord } from '@/core/desk/record';
import { planRestore } from '@/core/desk/restorePlan';
import type { WholeDesk } from '@/core/desk/wholeDesk';
import { readTwins } from '@/sources/secondCopy/readTwins';
import { refusalOf } from '@/sources/secondCopy/refusalOf';
import { matchTwin, writeTwin } from '@/sources/secondCopy/twins';
import { readWholeDesk } from '@/sources/wholeDesk';
import { showOwn } from '@/state/desk/ownStore';
import { useLosses } from './losses';
import { restoreDesk } from './restoring';
import { secureDesk } from './snapshots';

/**
 * Sets the desk against its second copy, and shows what it has lost; what has no
 * second copy yet gets one. Where the desk does not open, the second copy is
 * shown in its stead. Never rejects.
 */
export async function checkDesk(): Promise<void> {
  const twins = await readTwins().catch(() => []);
  try {
    const desk = await readWholeDesk();
    const losses = lossesOf(desk, twins);
    useLosses.setState({ losses, shut: null });
    await copyWhatHasNone(desk, twins, losses);
  } catch (cause) {
    useLosses.setState({ losses: [], shut: await refusalOf(cause) });
    for (const { store, name, kept } of twins) if (store === 'dossiers') showOwn(name, readKeptDossier(name, kept));
  }
}

async function copyWhatHasNone(desk: WholeDesk, twins: readonly DeskRecord[], losses: readonly Loss[]): Promise<void> {
  const copied = deskOf(twins);
  for (const store of ['dossiers', 'notes'] as const) {
    for (const [name, kept] of desk[store]) {
      const isLost = losses.some(({ record }) => record.store === store && record.name === name);
      if (!isLost && copied[store].get(name) !== kept) await writeTwin(store, name);
    }
  }
}

/**
 * Puts back what was lost, and answers with the way to undo that. Nothing else on
 * the desk is touched; a copy of the desk made whole outlasts the undo.
 */
export async function bringBack(losses: readonly Loss[]): Promise<() => Promise<void>> {
  const copy = deskOf(losses.map(({ record }) => record));
  const undo = await restoreDesk((here) => planRestore(here, copy, 'merge', new Set(copy.dossiers.keys())));
  useLosses.setState({ losses: [] });
  await readWholeDesk()
    .then((desk) => secureDesk(desk, 'restore'))
    .catch(() => {});
  return undo;
}

/** The desk is right as it is. What was missed goes into a last copy, and is not missed again. Rejects where the second copy could not follow. */
export async function letGo(losses: readonly Loss[]): Promise<void> {
  const copy = deskOf(losses.map(({ record }) => record));
  await secureDesk(planRestore(await readWholeDesk(), copy, 'merge', new Set(copy.dossiers.keys())), 'delete');
  for (const { record } of losses) await matchTwin(record.store, record.name);
  useLosses.setState({ losses: [] });
}

/** When the dossier changed last among those that were lost, an ISO instant; null where none is a dossier. */
export function newestOf(losses: readonly Loss[]): string | null {
  const instants = losses
    .filter(({ record }) => record.store === 'dossiers')
    .map(({ record }) => readKeptDossier(record.name, record.kept).dossier.changed);
  return instants.sort().at(-1) ?? null;
}
