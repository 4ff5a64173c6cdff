/** The worker of the explorer's page: hears what a reader does, and answers; see answers.ts. */
import { explorerAnswers } from './explorer/answers.ts';
import type { Answer, Question } from './explorer/messages.ts';
import type { ExplorerPageData } from './explorer/page-data.ts';

const send = (answer: Answer) => {
  postMessage(answer);
};
/** A message to itself comes after those that wait already, and sooner than a timer. */
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();
const afterwards = (run: () => void) => {
  waiting.push(run);
  channel.port2.postMessage(undefined);
};

let hear: ReturnType<typeof explorerAnswers> | undefined;
addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
  if (question.kind === 'begin') {
    const data = JSON.parse(question.data) as ExplorerPageData;
    hear = explorerAnswers(data, question.locale, question, send, afterwards);
  } else hear?.(question);
});
