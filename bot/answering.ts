import { setTimeout } from 'node:timers/promises';
import type { Failure } from '../reminders/failure.ts';
import { TeamsError } from './errors.ts';
import { readFailure } from './teams-failure.ts';
import { withinPatience } from './within-patience.ts';

/** In milliseconds: how long Teams may take for one request, and how long it may be waited for to take one at all. */
export type AnswerPatience = { readonly request: number; readonly waiting: number };

/** For what somebody waits for. */
export const forAnswers: AnswerPatience = { request: 15_000, waiting: 20_000 };

/** For a word that is of use now or never. */
export const forNotices: AnswerPatience = { request: 1_500, waiting: 0 };

/**
 * Makes a request to Teams within a turn; again only if Teams has refused to take it or was not reached: what may
 * have arrived is not sent twice.
 * @throws TeamsError when it came to nothing.
 */
export async function answering<T>(patience: AnswerPatience, request: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (let tries = 0; ; tries += 1) {
    try {
      return await withinPatience(patience.request, request());
    } catch (error) {
      const failure = readFailure(error);
      const wait = waitAfter(failure, tries);
      if (wait === undefined || waited + wait > patience.waiting) throw new TeamsError(failure, error);
      waited += wait;
      await setTimeout(wait);
    }
  }
}

/** Milliseconds until the request may be made again without harm; nothing where it may not. */
function waitAfter(failure: Failure, tries: number): number | undefined {
  if (failure.kind === 'network') return failure.left ? undefined : backoff(tries);
  if (failure.kind !== 'status' || (failure.status !== 429 && failure.status !== 412)) return undefined;
  const { retryAfterSeconds } = failure;
  return retryAfterSeconds === undefined ? backoff(tries) : retryAfterSeconds * 1000;
}

/** Half a second up to one, doubled with each try. */
function backoff(tries: number): number {
  return 500 * (1 + Math.random()) * 2 ** tries;
}
