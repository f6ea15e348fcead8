import type { QueryClient } from '@tanstack/react-query';
import { registerQuery } from '@/state/evidence';
import type { Ambient } from './gatherFile';

/** What takes are made with here: the language of the interface (BCP 47), and the register the app ships with. */
export function ambientOf(client: QueryClient, language: string): Ambient {
  return { language, register: () => client.ensureQueryData(registerQuery).catch(() => []) };
}
