import { answerIntake, type IntakeAnswer, type IntakeQuestion } from './intakeMessages';

const say = (answer: IntakeAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<IntakeQuestion>) => answerIntake(data, say));
say({ said: 'ready' });
