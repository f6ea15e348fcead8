import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { registerQuery } from '@/state/evidence';
import type { Ambient } from './gatherFile';

/** What takes are made with here: the language of the interface, and the register the app ships with. */
export function useAmbient(language: string): Ambient {
  const client = useQueryClient();
  return useMemo(
    () => ({ language, register: () => client.ensureQueryData(registerQuery).catch(() => []) }),
    [client, language],
  );
}
