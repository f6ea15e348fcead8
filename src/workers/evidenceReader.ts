import type { Dossier } from '@/core/dossier/dossier';
import type { Evidence } from '@/core/evidence/evidenceOf';
import type { RegisterFact } from '@/core/notes/register';
import type { EvidenceAnswer, EvidenceQuestion } from './evidenceMessages';

/** Why there is no evidence: `failed` is a fault of the reading, `superseded` a newer question about the same dossier. */
export class NoEvidence extends Error {
  override readonly name = 'NoEvidence';
  readonly code: 'failed' | 'superseded';

  constructor(code: NoEvidence['code'], said: string = code) {
    super(said);
    this.code = code;
  }
}

/** What of a worker is used. */
export type Line = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly question: EvidenceQuestion;
  readonly settle: (answer: EvidenceAnswer) => void;
  readonly refuse: (reason: unknown) => void;
}

export type ReadEvidence = (
  dossier: Dossier,
  register: readonly RegisterFact[],
  signal?: AbortSignal,
) => Promise<Evidence>;

/**
 * Reads evidence on the line `start` opens, and through `here` where there is
 * none or it breaks. One line serves all questions and stays open. An aborted
 * question rejects with the signal's reason, one overtaken by a newer question
 * about the same edition with `superseded`; when nobody waits any more, a line
 * still at work is closed, since it cannot be told to stop.
 */
export function evidenceReader(
  start: () => Line | null,
  here: (question: EvidenceQuestion) => Promise<EvidenceAnswer>,
): ReadEvidence {
  const waiting = new Map<number, Waiting>();
  let line: Line | null = null;
  let asked = 0;

  const take = (number: number) => {
    const found = waiting.get(number);
    waiting.delete(number);
    return found;
  };
  const drop = (number: number, reason: unknown) => {
    take(number)?.refuse(reason);
    if (waiting.size > 0) return;
    line?.terminate();
    line = null;
  };
  const readHere = ({ question, refuse }: Waiting) =>
    here(question).then((answer) => take(answer.number)?.settle(answer), refuse);

  const open = () => {
    const opened = startOrNull(start);
    opened?.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const answer: EvidenceAnswer = JSON.parse(data);
      take(answer.number)?.settle(answer);
    });
    opened?.addEventListener('error', () => {
      if (opened === line) line = null;
      for (const each of waiting.values()) void readHere(each);
    });
    return opened;
  };

  return (dossier, register, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const question: EvidenceQuestion = { number: ++asked, dossier, register };
      const older = [...waiting.values()].filter(
        ({ question: { dossier: other } }) => other.slug === dossier.slug && other.language === dossier.language,
      );
      const abort = () => drop(question.number, signal?.reason);
      const done = () => signal?.removeEventListener('abort', abort);
      const one: Waiting = {
        question,
        settle: (answer) => {
          done();
          if ('evidence' in answer) resolve(answer.evidence);
          else reject(new NoEvidence('failed', answer.fault));
        },
        refuse: (reason) => {
          done();
          reject(reason);
        },
      };
      for (const { question: overtaken } of older) drop(overtaken.number, new NoEvidence('superseded'));
      waiting.set(question.number, one);
      signal?.addEventListener('abort', abort);
      line ??= open();
      if (line === null) void readHere(one);
      else line.postMessage(question);
    });
}

/** A page whose policy or memory refuses a worker reads without one. */
function startOrNull(start: () => Line | null): Line | null {
  try {
    return start();
  } catch {
    return null;
  }
}
