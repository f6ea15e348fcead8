import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import type { Surroundings } from '@/core/intake/gather/gatherTakes';
import type { Story } from '@/core/intake/story';
import type { Line } from './evidenceReader';
import type { GatherAnswer, GatherQuestion } from './gatherAnswers';
import { startGatherWorker } from './ownWorker';

/** Fewer stories than this are gathered sooner than a worker starts. */
const few = 60;

interface Waiting {
  readonly question: GatherQuestion;
  readonly settle: (answer: GatherAnswer) => void;
}

const waiting = new Map<number, Waiting>();
let line: Line | null = null;
let asked = 0;

/**
 * Stories gathered into takes in a worker, so that the page goes on answering;
 * right here where there are few, no workers, or the worker breaks. Rejects
 * where gathering itself fails.
 */
export function gatherOffThread(stories: readonly Story[], around: Surroundings): Promise<readonly GatheredRow[]> {
  return new Promise((resolve, reject) => {
    const question: GatherQuestion = { number: ++asked, stories, around };
    const settle = (answer: GatherAnswer) => {
      waiting.delete(question.number);
      if ('rows' in answer) resolve(answer.rows);
      else reject(new Error(answer.fault));
    };
    const one = { question, settle };
    waiting.set(question.number, one);
    if (stories.length >= few) line ??= open();
    if (line === null || stories.length < few) void gatherHere(one);
    else line.postMessage(question);
  });
}

async function gatherHere({ question, settle }: Waiting): Promise<void> {
  const { answerGather } = await import('./gatherAnswers');
  settle(answerGather(question));
}

function open(): Line | null {
  const opened = startOrNull();
  opened?.addEventListener('message', ({ data }: MessageEvent<GatherAnswer>) => waiting.get(data.number)?.settle(data));
  opened?.addEventListener('error', () => {
    if (opened === line) line = null;
    for (const each of waiting.values()) void gatherHere(each);
  });
  return opened;
}

/** A page whose policy or memory refuses a worker gathers without one. */
function startOrNull(): Line | null {
  try {
    return startGatherWorker();
  } catch {
    return null;
  }
}
