import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Dossier } from '@/core/dossier/dossier';
import { registerFactSchema } from '@/core/notes/register';
import { bundled } from '@/sources/bundled';
import { readEvidenceOffThread } from '@/workers/readEvidenceOffThread';

const registerSchema = z.readonly(z.array(registerFactSchema));

/** The register of outlets the app ships with. */
const registerQuery = {
  queryKey: ['register'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    z.parse(registerSchema, JSON.parse(await bundled.read('register.json', signal))),
};

/** What is read by rule out of a dossier, off the main thread. Without a register it is read all the same, and says less. */
export function useEvidence(dossier: Dossier) {
  const register = useQuery(registerQuery);
  return useQuery({
    queryKey: ['evidence', dossier.slug, dossier.language, register.data === undefined],
    queryFn: ({ signal }) => readEvidenceOffThread(dossier, register.data ?? [], signal),
    enabled: !register.isPending,
  });
}
