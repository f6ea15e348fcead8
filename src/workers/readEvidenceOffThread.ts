import { evidenceReader } from './evidenceReader';
import { startEvidenceWorker } from './ownWorker';

/**
 * The evidence of a dossier, read in a worker so that the page goes on
 * answering; right here where there are no workers. See `evidenceReader` for
 * aborting and for what it rejects with.
 */
export const readEvidenceOffThread = evidenceReader(startEvidenceWorker, async (question) => {
  const { answerEvidence } = await import('./evidenceMessages');
  return answerEvidence(question);
});
