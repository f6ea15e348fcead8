import * as z from 'zod/mini';
import { create } from 'zustand';
import { habitOf } from './habit';

/** A comparison holds two to four takes. */
export const trayHolds = 4;

const traySchema = z.record(z.string(), z.array(z.string()));

/** Takes set aside to compare, by dossier, in the order they were pinned. */
export const useTray = create<{ pinned: Readonly<Record<string, readonly string[]>> }>(() => ({ pinned: {} }));

const none: readonly string[] = [];

/** The ids of the takes pinned from one dossier. */
export function usePinned(dossier: string): readonly string[] {
  return useTray((tray) => (Object.hasOwn(tray.pinned, dossier) ? tray.pinned[dossier] : undefined) ?? none);
}

const habit = habitOf('tray', traySchema);

/** What was kept of the tray, or null. */
export const recallTray = () => habit.recall();

/** Sets aside exactly these takes of a dossier. */
export function pin(dossier: string, takes: readonly string[]): void {
  const others = Object.entries(useTray.getState().pinned).filter(([slug]) => slug !== dossier);
  const pinned = Object.fromEntries(takes.length > 0 ? [...others, [dossier, takes.slice(0, trayHolds)]] : others);
  useTray.setState({ pinned });
  habit.remember(pinned as Record<string, string[]>);
}

/** Pins a take, or unpins it. False where the tray is full and nothing changed. */
export function togglePin(dossier: string, take: string): boolean {
  const { pinned } = useTray.getState();
  const held = Object.hasOwn(pinned, dossier) ? (pinned[dossier] ?? none) : none;
  if (held.includes(take))
    pin(
      dossier,
      held.filter((id) => id !== take),
    );
  else if (held.length >= trayHolds) return false;
  else pin(dossier, [...held, take]);
  return true;
}
