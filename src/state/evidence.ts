import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Dossier } from '@/core/dossier/dossier';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { registerFactSchema } from '@/core/notes/register';
import { bundled } from '@/sources/bundled';
import { NoEvidence } from '@/workers/evidenceReader';
import { readEvidenceOffThread } from '@/workers/readEvidenceOffThread';

const registerSchema = z.readonly(z.array(registerFactSchema));

/** The register of outlets the app ships with. */
export const registerQuery = {
  queryKey: ['register'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    z.parse(registerSchema, JSON.parse(await bundled.read('register.json', signal))),
};

/** A question overtaken by a newer one about the same dossier is asked again; any other fault would come again. */
const isOvertaken = (error: Error) => error instanceof NoEvidence && error.code === 'superseded';

/** What is read by rule out of a dossier, off the main thread. Without a register it is read all the same, and says less. */
export const evidenceQuery = (client: QueryClient, dossier: Dossier) =>
  queryOptions({
    queryKey: ['evidence', fingerprintOf(dossier)],
    queryFn: async ({ signal }) => {
      const register = await client.ensureQueryData(registerQuery).catch(() => []);
      return readEvidenceOffThread(dossier, register, signal);
    },
    retry: (failures, error) => isOvertaken(error) && failures < 3,
    retryDelay: 0,
  });

/** The evidence of a dossier as it is being read. */
export function useEvidence(dossier: Dossier) {
  return useQuery(evidenceQuery(useQueryClient(), dossier));
}
