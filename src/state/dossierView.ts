import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod/mini';
import { type Selection, selectionSchema } from '@/core/facets/selection';

export const coverageViews = ['grid', 'regions', 'timeline', 'language', 'ownership', 'table'] as const;
export type CoverageView = (typeof coverageViews)[number];

export const groupings = ['lens', 'region', 'ownership', 'language'] as const;
export type Grouping = (typeof groupings)[number];

const oneOf = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.catch(z.optional(z.enum(values)), undefined);

const showing = z.object({
  edition: z.catch(z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-\w+)*$/))), undefined),
  view: oneOf(coverageViews),
  by: oneOf(groupings),
});

/** What a dossier page shows: which edition, which view of the coverage, how takes are grouped, what is asked of them. */
export type DossierView = Selection & {
  readonly edition?: string | undefined;
  readonly view?: CoverageView | undefined;
  readonly by?: Grouping | undefined;
};

/** A dossier page's address, read. What makes no sense is dropped, so that any link opens. */
export function readDossierView(search: Record<string, unknown>): DossierView {
  return { ...z.parse(selectionSchema, search), ...z.parse(showing, search) };
}

export type ChangeView = (change: (now: DossierView) => DossierView, how?: { replace: boolean }) => void;

/** What the reader asked to see. It lives in the address, so every view is a link and Back undoes it. */
export function useDossierView(): [DossierView, ChangeView] {
  const view = useSearch({ from: '/e/$dossier' });
  const navigate = useNavigate({ from: '/e/$dossier' });
  const change: ChangeView = useCallback(
    (next, how) => void navigate({ search: next, replace: how?.replace ?? false, resetScroll: false }),
    [navigate],
  );
  return [view, change];
}
