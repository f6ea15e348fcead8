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
import { librarySchema } from '@/core/library/query';
import { DossierPage } from '@/pages/DossierPage';
import { EventsPage } from '@/pages/EventsPage';
import { readCompareView } from '@/state/compareView';
import { readDossierView } from '@/state/dossierView';
import { readSearch, writeSearch } from '@/state/searchText';
import { Crash } from './Crash';
import { NotFound } from './NotFound';
import { Opening } from './Opening';
import { Shell } from './Shell';

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Shell, notFoundComponent: NotFound });

/** The whole map of addresses. Events and Dossier come with the first load; the others when they are asked for. */
const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: (search) => z.parse(librarySchema, search),
    component: EventsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/e/$dossier',
    validateSearch: readDossierView,
    component: DossierPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/e/$dossier/compare',
    validateSearch: readCompareView,
    component: lazyRouteComponent(() => import('@/pages/ComparePage'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/briefing/$briefing',
    component: lazyRouteComponent(() => import('@/pages/BriefingPage'), 'BriefingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/method',
    component: lazyRouteComponent(() => import('@/pages/MethodPage'), 'MethodPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('@/pages/SettingsPage'), 'SettingsPage'),
  }),
] as const;

const tree = root.addChildren(routes);

export function newRouter(client: QueryClient, history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree: tree,
    history,
    context: { client },
    basepath: import.meta.env.BASE_URL,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    search: { strict: true },
    scrollRestoration: true,
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
