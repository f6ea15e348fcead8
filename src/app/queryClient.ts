import { QueryClient } from '@tanstack/react-query';
import { NoText } from '@/sources/source';

/** Files do not change under a reader, and a file that cannot be read once cannot be read twice. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'offlineFirst',
        retry: (failures, cause) => cause instanceof NoText && cause.trouble.kind === 'offline' && failures < 1,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
