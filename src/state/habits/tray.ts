import * as z from 'zod/mini';
import { create } from 'zustand';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { habitOf } from './habit';

/** A comparison holds two to four takes. */
export const trayHolds = 4;

const traySchema = z.record(z.string(), z.array(z.string()));

/** Takes set aside to compare, by dossier, in the order they were pinned. */
export const useTray = create<{ pinned: Readonly<Record<string, readonly string[]>> }>(() => ({ pinned: {} }));

const none: readonly string[] = [];

/** The takes pinned from a dossier, in the order they were pinned. One the dossier no longer holds is not among them. */
export function usePinned(dossier: Dossier): readonly Take[] {
  const pinned = useTray((tray) => heldIn(tray.pinned, dossier.slug));
  return pinned.flatMap((id) => dossier.takes.find((take) => take.id === id) ?? []);
}

const heldIn = (pinned: Readonly<Record<string, readonly string[]>>, slug: string) =>
  (Object.hasOwn(pinned, slug) ? pinned[slug] : undefined) ?? none;

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

/** Pins a take of a dossier, or unpins it. Nothing changes where the tray is full. */
export function togglePin(dossier: Dossier, take: string): void {
  const held = heldIn(useTray.getState().pinned, dossier.slug).filter((id) =>
    dossier.takes.some((each) => each.id === id),
  );
  if (held.includes(take))
    pin(
      dossier.slug,
      held.filter((id) => id !== take),
    );
  else if (held.length < trayHolds) pin(dossier.slug, [...held, take]);
}
