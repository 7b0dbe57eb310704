import { AsyncLocalStorage } from 'node:async_hooks';
import type { Moment } from '../../reminders/send-window.ts';
import { NoAnswerError, type Answer } from '../http/exchange.ts';

/** Waits for the moment of a request to Teams; answers nothing where it needs none. */
export type AwaitMoment = () => Promise<Moment | undefined>;

const moments = new AsyncLocalStorage<AwaitMoment>();

/** Has each request to Teams that is made meanwhile wait for its moment, just before it leaves. */
export async function atItsMoment<T>(awaitMoment: AwaitMoment, send: () => Promise<T>): Promise<T> {
  return await moments.run(awaitMoment, send);
}

/** Makes the request at its moment. @throws NoAnswerError where nobody waits for it any longer before that has come. */
export async function whenItsMomentComes(
  signal: AbortSignal,
  request: () => Promise<Answer>,
): Promise<Answer> {
  const awaitMoment = moments.getStore();
  if (awaitMoment === undefined) return await request();
  const moment = await whilePatient(awaitMoment(), signal);
  let answer: Answer | undefined;
  try {
    answer = await request();
    return answer;
  } finally {
    moment?.answered(answer?.status === tooMany);
  }
}

/** HTTP's status for whoever sends too much at once. */
const tooMany = 429;

/** A moment that comes too late is given back. */
async function whilePatient(coming: Promise<Moment | undefined>, signal: AbortSignal) {
  const over = Promise.withResolvers<never>();
  const giveUp = () => {
    over.reject(new NoAnswerError({ code: 'ETIMEDOUT', left: false }));
    // It may fail, too, such as for a job that others have meanwhile: nobody waits for that any more, either.
    void coming.then((moment) => moment?.answered()).catch(() => undefined);
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([over.promise, coming]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
