import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { InterfaceLanguage } from '@/i18n/useText';
import type { AppRouter } from './routes';
import { useReaderSettings } from './useReaderSettings';

/** Everything the pages stand on, in one visible stack. */
export function App({ client, router }: { client: QueryClient; router: AppRouter }) {
  const language = useReaderSettings();
  return (
    <InterfaceLanguage value={language}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </InterfaceLanguage>
  );
}
