import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { z } from 'zod/mini';
import { librarySchema } from '@/core/library/libraryQuery';
import { loadEvidenceWords } from '@/i18n/catalogue';
import type { LanguageCode } from '@/i18n/languages';
import { DossierPage } from '@/pages/DossierPage';
import { catalogueQuery } from '@/state/catalogue';
import { readCompareView } from '@/state/compareView';
import { dossierQuery } from '@/state/dossiers';
import { readDossierView } from '@/state/dossierView';
import { readEvidenceView } from '@/state/evidenceView';
import { readingOnly, readSearch, writeSearch } from '@/state/searchText';
import { Crash } from './Crash';
import { Opening } from './frame/Opening';
import { Shell } from './frame/Shell';

const NotFound = lazyRouteComponent(() => import('./NotFound'), 'NotFound');

/** What a route needs to begin fetching before its page is there. */
interface Context {
  readonly client: QueryClient;
  language(): LanguageCode;
}

const root = createRootRouteWithContext<Context>()({ component: Shell, notFoundComponent: NotFound });

const readEvents = readingOnly((search) => z.parse(librarySchema, search));
const readDossier = readingOnly(readDossierView);
const readEvidence = readingOnly(readEvidenceView);

/** The words of the desk and those of close reading. */
async function loadAllWords(language: LanguageCode): Promise<void> {
  const desk = import('@/i18n/desk/useDeskText').then(({ loadDeskWords }) => loadDeskWords(language));
  await Promise.all([desk, loadEvidenceWords(language)]);
}

/** The whole map of addresses. The dossier page comes with the app; the others, and every file, are fetched side by side. */
const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: readEvents,
    loader: ({ context }) => void context.client.prefetchQuery(catalogueQuery),
    component: lazyRouteComponent(() => import('@/pages/EventsPage'), 'EventsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/e/$dossier',
    validateSearch: readDossier,
    loaderDeps: ({ search }) => ({ edition: search.edition }),
    loader: ({ context: { client, language }, params, deps }) =>
      void client.prefetchQuery(dossierQuery(client, params.dossier, deps.edition ?? language())),
    component: DossierPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/e/$dossier/compare',
    validateSearch: readCompareView,
    loader: ({ context }) => loadEvidenceWords(context.language()),
    component: lazyRouteComponent(() => import('@/pages/ComparePage'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/e/$dossier/evidence',
    validateSearch: readEvidence,
    loader: ({ context: { language } }) => loadEvidenceWords(language()),
    component: lazyRouteComponent(() => import('@/pages/EvidencePage'), 'EvidencePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/briefing/$briefing',
    loader: ({ context }) => loadEvidenceWords(context.language()),
    component: lazyRouteComponent(() => import('@/pages/BriefingPage'), 'BriefingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/method',
    // An address may lead to one of its sections, so they must be there when it opens.
    loader: ({ context }) => loadEvidenceWords(context.language()),
    component: lazyRouteComponent(() => import('@/pages/MethodPage'), 'MethodPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk',
    loader: ({ context }) => loadAllWords(context.language()),
    component: lazyRouteComponent(() => import('@/pages/desk/DeskPage'), 'DeskPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/$dossier',
    loader: ({ context }) => loadAllWords(context.language()),
    component: lazyRouteComponent(() => import('@/pages/EditPage'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    loader: ({ context }) => loadEvidenceWords(context.language()),
    component: lazyRouteComponent(() => import('@/pages/SettingsPage'), 'SettingsPage'),
  }),
] as const;

const tree = root.addChildren(routes);

/** The router over a map of addresses. A history of its own makes it one for tests, or for rendering ahead. */
export function newRouter(context: Context, history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree: tree,
    history,
    context,
    basepath: import.meta.env.BASE_URL,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    search: { strict: true },
    // Rendered ahead, it would write a script into the page, which the content security policy refuses.
    scrollRestoration: typeof window !== 'undefined',
    defaultPreload: 'intent',
    defaultErrorComponent: Crash,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: Opening,
  });
}

export type AppRouter = ReturnType<typeof newRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
