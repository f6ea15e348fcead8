import { use } from 'react';
import type { KeptDossier } from '@/core/desk/keptDossier';
import type { Refusal } from '@/core/desk/wholeDesk';
import { beginHistory } from '@/core/edits/history/history';
import { readText } from '@/core/edits/readText';
import { refusalOf } from '@/sources/secondCopy/refusalOf';
import { readOwn } from '@/state/desk/ownDossiers';
import { settle } from './editing';
import './followOthers';
import { saverOf } from './keeping';
import { recallSide } from './side';
import { type Sitting, useSitting } from './sitting';

/** What came of opening a dossier to edit it: it is open, there is none of that name, or why the desk cannot be read. */
export type Opened = 'open' | 'missing' | Refusal;

const openings = new Map<string, Promise<Opened>>();
const settled = new Map<string, Opened>();
const waitedFor = new Set<string>();

/** What was left and could not be saved: it is there again when it is opened again. */
const unsaved = new Map<string, Sitting>();
let leaving: Promise<void> = Promise.resolve();

/** Opens a dossier of the reader's own, once; the same answer until it is left. Never rejects. */
export function openSitting(slug: string): Promise<Opened> {
  const known = openings.get(slug);
  if (known) return known;
  const opening = open(slug).then((opened) => {
    settled.set(slug, opened);
    return opened;
  });
  openings.set(slug, opening);
  return opening;
}

/** What came of opening a dossier. Waits for it (Suspense) where it is not known yet; who has begun to wait must go on. */
export function useOpened(slug: string): Opened {
  const now = useSitting.getState().slug === slug ? 'open' : settled.get(slug);
  if (now !== undefined && !waitedFor.has(slug)) return now;
  waitedFor.add(slug);
  return use(openSitting(slug));
}

async function open(slug: string): Promise<Opened> {
  if (useSitting.getState().slug === slug) return 'open';
  await leaving;
  const left = unsaved.get(slug);
  if (left !== undefined) return resume(left);
  try {
    const [kept] = await Promise.all([readOwn(slug), recallSide()]);
    if (kept === null) return 'missing';
    beginSitting(kept);
    return 'open';
  } catch (cause) {
    return refusalOf(cause);
  }
}

function resume(left: Sitting): Opened {
  leave();
  unsaved.delete(left.slug);
  useSitting.setState(left);
  left.saver.want(left.history.text);
  return 'open';
}

/** Begins to edit a dossier as it is kept; what was being edited before is left. */
export function beginSitting({ slug, text, revision }: Pick<KeptDossier, 'slug' | 'text' | 'revision'>): void {
  leave();
  const { dossier, findings } = readText(text, null);
  useSitting.setState({
    slug,
    openedAs: slug,
    revision,
    history: beginHistory(text),
    dossier,
    findings,
    readable: dossier !== null,
    saver: saverOf(slug, revision),
  });
}

/** Leaves a dossier, where it is the one that is being edited. */
export function closeSitting(slug: string): void {
  openings.delete(slug);
  settled.delete(slug);
  waitedFor.delete(slug);
  if (useSitting.getState().slug === slug) leave();
}

/** What waits is written; what is refused stays in this window, and comes back with the dossier. */
function leave(): void {
  settle();
  const left = useSitting.getState();
  useSitting.setState(useSitting.getInitialState(), true);
  if (left.slug === '') return;
  leaving = left.saver.save(true).then(() => {
    if (left.saver.waits()) unsaved.set(left.slug, { ...left, saving: 'refused' });
  });
}

/** Writes what waits, now: the page may be gone in a moment. */
export function saveNow(): Promise<void> {
  settle();
  return useSitting.getState().saver.save(true);
}
