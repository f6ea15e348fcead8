import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ambientOf } from './ambientOf';
import type { Ambient } from './gatherFile';

/** `ambientOf` what the app stands on. */
export function useAmbient(language: string): Ambient {
  const client = useQueryClient();
  return useMemo(() => ambientOf(client, language), [client, language]);
}
