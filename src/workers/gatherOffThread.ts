import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import type { Surroundings } from '@/core/intake/gather/gatherTakes';
import type { NamedText } from '@/core/intake/gather/write/readInto';
import type { Chosen, Written } from '@/core/intake/gather/write/writeChosen';
import type { Story } from '@/core/intake/story';
import type { Line } from './evidenceReader';
import type { GatherAnswer, Gathering, GatherQuestion } from './gatherAnswers';
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
export async function gatherOffThread(
  stories: readonly Story[],
  around: Surroundings,
): Promise<readonly GatheredRow[]> {
  const answer = await ask({ stories, around }, stories.length);
  return 'rows' in answer ? answer.rows : fail(answer);
}

/** What was chosen written into the text of a dossier, in the same worker; see `writeChosen`, which it rejects with. */
export async function writeOffThread(chosen: Chosen): Promise<Written> {
  const answer = await ask({ chosen }, weightOf(chosen));
  return 'written' in answer ? answer.written : fail(answer);
}

/** Where the texts of a dossier may be met again, read in the same worker; see `textsIn`, which it rejects with. */
export async function textsOffThread(there: NamedText): Promise<readonly string[]> {
  const answer = await ask({ there }, there.text.length / charactersOfTake);
  return 'texts' in answer ? answer.texts : fail(answer);
}

/** How many stories it is about as long to work at. A dossier is read anew, so its text counts too. */
function weightOf(chosen: Chosen): number {
  const brought =
    chosen.kind === 'merged'
      ? chosen.dossiers.map(({ takes }) => takes.length)
      : chosen.files.map(({ stories }) => stories.length);
  const there = chosen.kind === 'fresh' ? 0 : chosen.into.text.length / charactersOfTake;
  return brought.reduce((sum, each) => sum + each, there);
}

/** Of the text of a dossier, about as many as one take has. */
const charactersOfTake = 400;

function fail(answer: GatherAnswer): never {
  throw new Error('fault' in answer ? answer.fault : 'another question was answered');
}

function ask(gathering: Gathering, weight: number): Promise<GatherAnswer> {
  return new Promise((resolve) => {
    const question: GatherQuestion = { number: ++asked, gathering };
    const settle = (answer: GatherAnswer) => {
      waiting.delete(question.number);
      resolve(answer);
    };
    const one = { question, settle };
    waiting.set(question.number, one);
    if (weight >= few) line ??= open();
    if (line === null || weight < few) void gatherHere(one);
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
