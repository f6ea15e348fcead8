import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { create } from 'zustand';

/**
 * The same libraries as the app with nothing of the app: what a page of this
 * stack costs before anything is shown on it.
 */
const searchSchema = z.object({ name: z.catch(z.optional(z.string()), undefined) });
const useGreeting = create(() => ({ greeting: 'One heading' }));

function Page() {
  const greeting = useGreeting((state) => state.greeting);
  const { name = 'and no more' } = searchSchema.parse(Object.fromEntries(new URLSearchParams(location.search)));
  const { data } = useQuery({ queryKey: ['name', name], queryFn: () => Promise.resolve(name) });
  return (
    <main>
      <h1>{greeting}</h1>
      <p>{data}</p>
    </main>
  );
}

const top = createRootRoute();
const page = createRoute({ getParentRoute: () => top, path: '/', component: Page });
const router = createRouter({ routeTree: top.addChildren([page]) });
const mount = document.getElementById('root');
if (mount) {
  createRoot(mount).render(
    <QueryClientProvider client={new QueryClient()}>
      {/* The one router the types know of is the app's. */}
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
