import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import * as z from 'zod/mini';
import { createStore, useStore } from 'zustand';
import { type Selection, selectionSchema } from '@/core/facets/selection';
import { readSearch, writeSearch } from './searchText';
import { aFrameLater, whenPainted } from './whenPainted';

export const coverageViews = [
  'grid',
  'regions',
  'timeline',
  'language',
  'ownership',
  'frames',
  'treatment',
  'table',
] as const;
export type CoverageView = (typeof coverageViews)[number];

export const groupings = ['lens', 'region', 'ownership', 'language'] as const;
export type Grouping = (typeof groupings)[number];

const oneOf = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.catch(z.optional(z.enum(values)), undefined);

const showing = z.object({
  edition: z.catch(z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-\w+)*$/))), undefined),
  view: oneOf(coverageViews),
  by: oneOf(groupings),
  marks: z.catch(z.optional(z.literal('1')), undefined),
});

/** What a dossier page shows: which edition, which view of the coverage, how takes are grouped, whether words are marked, what is asked of them. */
export type DossierView = Selection & {
  readonly edition?: string | undefined;
  readonly view?: CoverageView | undefined;
  readonly by?: Grouping | undefined;
  readonly marks?: '1' | undefined;
};

/** A dossier page's address, read. What makes no sense is dropped, so that any link opens. */
export function readDossierView(search: Record<string, unknown>): DossierView {
  return { ...z.parse(selectionSchema, search), ...z.parse(showing, search) };
}

export type ChangeView = (change: (now: DossierView) => DossierView, how?: { replace: boolean }) => void;

/** A view just asked for, as the text of its address, which is still to be written; and the one before, until what counts it follows. */
const newAhead = () =>
  createStore<{ search: string | null; counted: string | null }>(() => ({ search: null, counted: null }));

/**
 * What the reader asked to see. It lives in the address, so every view is a
 * link and Back undoes it. A change is shown first and written into the address
 * once it is painted: writing takes longer than showing. `counted` is the view
 * for charts and counts: where only what is asked changed they follow a frame
 * later, so that the takes answer at once. A view stays the same object as long
 * as it says the same.
 */
export function useDossierView(): { view: DossierView; counted: DossierView; change: ChangeView } {
  const written = useSearch({ from: '/e/$dossier', select: writeSearch });
  const [ahead] = useState(newAhead);
  const asked = useStore(ahead, ({ search }) => search);
  const before = useStore(ahead, ({ counted }) => counted);
  const navigate = useNavigate({ from: '/e/$dossier' });
  const router = useRouter();
  const change: ChangeView = useCallback(
    (next, how) => {
      const { pathname, searchStr } = router.latestLocation;
      const { search: now, counted } = ahead.getState();
      const before = viewOf(now ?? searchStr);
      const view = next(before);
      const search = writeSearch(view);
      ahead.setState({ search, counted: view.view === before.view ? (counted ?? writeSearch(before)) : null });
      aFrameLater(() => ahead.setState({ counted: null }));
      whenPainted(async () => {
        if (router.latestLocation.pathname === pathname)
          await navigate({ search: view, replace: how?.replace ?? false, resetScroll: false });
        if (ahead.getState().search === search) ahead.setState({ search: null });
      });
    },
    [ahead, navigate, router],
  );
  const search = asked ?? written;
  return { view: viewOf(search), counted: viewOf(before ?? search), change };
}

/** The views of late, by the text of their address: reading one is most of what a click costs. */
const recent = new Map<string, DossierView>();

function viewOf(search: string): DossierView {
  const known = recent.get(search);
  if (known !== undefined) return known;
  if (recent.size > 20) recent.clear();
  const view = readDossierView(readSearch(search));
  recent.set(search, view);
  return view;
}
