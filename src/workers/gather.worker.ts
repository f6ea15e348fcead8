import { answerGather, type GatherQuestion } from './gatherAnswers';

addEventListener('message', ({ data }: MessageEvent<GatherQuestion>) => postMessage(answerGather(data)));
